package casus

import (
	"errors"
	"strings"

	"github.com/goccy/go-yaml"
)

// regelVan takes the line out of an error of the YAML reader, 0 when it has none.
func regelVan(err error) int {
	var e yaml.Error
	if errors.As(err, &e) && e.GetToken() != nil && e.GetToken().Position != nil {
		return e.GetToken().Position.Line
	}
	return 0
}

// kort gives the first line of such an error, without the picture of the source.
func kort(err error) string {
	var e yaml.Error
	if errors.As(err, &e) {
		return strings.ReplaceAll(e.GetMessage(), "unknown field", "onbekend veld")
	}
	return strings.SplitN(err.Error(), "\n", 2)[0]
}
