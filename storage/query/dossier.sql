-- name: StandHalen :one
select stand from dossier_stand where dossier = ?;

-- name: DossierOpBSN :one
select id from dossier where bsn = ? and bsn <> '';

-- name: DossierOpVNummer :one
select id from dossier where vnummer = ? and vnummer <> '' order by id limit 1;

-- name: DossierOpNummer :one
select id from dossier where nummer = ?;

-- name: DossierIDs :many
select id from dossier order by id;

-- name: VolgendNummer :one
insert into nummering (jaar, laatste) values (?, 1)
on conflict do update set laatste = laatste + 1
returning laatste;

-- name: DossierBij :one
insert into dossier (nummer, versie, bsn, vnummer, naam, sorteer, zoek, geboren, doelgroep, leerroute, schakel, medewerker, gesloten, keten)
values (?, 1, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?)
returning id;

-- name: DossierAnders :execrows
update dossier
set versie = versie + 1, bsn = ?, vnummer = ?, naam = ?, sorteer = ?, zoek = ?, geboren = ?, doelgroep = ?,
    leerroute = ?, schakel = ?, medewerker = ?, gesloten = ?, keten = ?
where id = ? and versie = ?;

-- name: KetenZetten :exec
update dossier set schakel = sqlc.arg(schakel), keten = sqlc.arg(keten)
where id = sqlc.arg(id) and (schakel <> sqlc.arg(schakel) or keten <> sqlc.arg(keten));

-- name: DossierWeg :execrows
delete from dossier where id = ?;

-- name: StandBij :exec
insert into dossier_stand (dossier, stand) values (?, ?);

-- name: StandAnders :exec
update dossier_stand set stand = ? where dossier = ?;

-- name: PIPBij :exec
insert into pip (dossier, nummer, status, soort, dagtekening, leerroute, niveau, document)
values (?, ?, ?, ?, ?, ?, ?, ?)
on conflict do update set status = excluded.status, soort = excluded.soort, dagtekening = excluded.dagtekening,
    leerroute = excluded.leerroute, niveau = excluded.niveau, document = excluded.document;

-- name: PIPWegVanaf :exec
delete from pip where dossier = ? and nummer > ?;
