# Schakel: what one can do here. `make` alone shows the list.
SHELL := bash
.SHELLFLAGS := -euo pipefail -c
.DEFAULT_GOAL := help
MAKEFLAGS += --no-print-directory

VENSTER := bin/schakel
ZONDER  := bin/schakel-ci
TAGS    := no_animations,migrated_fynedo,no_emoji
DEMO    ?= demo

.PHONY: help build build-ci run demo test lint bench gen rook install clean

help: ## deze lijst
	@echo "Schakel – uitvoering van de Wet inburgering 2021"
	@echo
	@awk -F':.*## ' '/^[a-z-]+:.*## / { printf "  make %-10s %s\n", $$1, $$2 }' $(MAKEFILE_LIST)

build: ## het programma met vensters: bin/schakel
	@scripts/installeer.sh bouw
	@echo "Bouwen van $(VENSTER) (de eerste keer duurt dit enkele minuten) ..."
	@CGO_ENABLED=1 go build -trimpath -tags $(TAGS) -o $(VENSTER) .

build-ci: ## alleen de opdrachten, zonder vensters en C-compiler: bin/schakel-ci
	@CGO_ENABLED=0 go build -trimpath -tags ci -o $(ZONDER) .

run: build ## het programma starten
	@$(VENSTER)

demo: build-ci $(if $(wildcard ui),build) ## een verzonnen gemeente met dossiers, brieven en beelden van elk scherm in demo/; opent het venster als er een beeldscherm is
	@scripts/demo.sh $(ZONDER) $(VENSTER) $(DEMO)

test: ## alle tests en controles
	@scripts/test.sh

lint: ## alleen de controle van de code
	@scripts/lint.sh

bench: ## metingen
	@scripts/bench.sh

gen: ## storage/sqlc opnieuw maken uit storage/query en storage/migrations
	@"$$(scripts/gereedschap.sh sqlc)" generate

rook: build ## het echte venster openen op een scherm in het geheugen
	@scripts/installeer.sh rook
	@scripts/rook.sh $(VENSTER)

install: ## alles wat ontbreekt in één keer installeren (daarna werkt alles zonder netwerk)
	@scripts/installeer.sh bouw race proef rook meet
	@go mod download
	@for naam in golangci-lint sqlc goose; do scripts/gereedschap.sh $$naam; done

clean: ## wat gebouwd is weggooien, ook de demo
	@rm -rf bin build dist demo
