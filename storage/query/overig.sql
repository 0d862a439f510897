-- name: DocumentBij :one
insert into document (dossier, soort, titel, datum, sha256, bewijs, inhoud) values (?, ?, ?, ?, ?, ?, ?) returning id;

-- name: DocumentHalen :one
select id, dossier, soort, titel, datum, sha256, bewijs, inhoud from document where id = ?;

-- name: DocumentenVanDossier :many
select id, dossier, soort, titel, datum, sha256, bewijs from document where dossier = ? order by id;

-- name: InstellingenBij :exec
insert into instellingen (audit, inhoud) values (?, ?);

-- name: InstellingenHalen :one
select inhoud from instellingen order by id desc limit 1;

-- name: ImportBij :one
insert into import (audit, naam, sha256, nieuw, gewijzigd) values (?, ?, ?, ?, ?) returning id;

-- name: ImportDossierBij :exec
insert into import_dossier (import, dossier, nieuw, versie, voor) values (?, ?, ?, ?, ?);

-- name: ImportHalen :one
select i.id, i.naam, i.sha256, i.nieuw, i.gewijzigd, i.teruggedraaid,
    a.naam as op, a.label, a.wie, a.moment, a.dag, a.grond
from import i join audit a on a.id = i.audit
where i.id = ?;

-- name: ImportsHalen :many
select i.id, i.naam, i.sha256, i.nieuw, i.gewijzigd, i.teruggedraaid,
    a.naam as op, a.label, a.wie, a.moment, a.dag, a.grond
from import i join audit a on a.id = i.audit
order by i.id desc;

-- name: ImportDossiers :many
select dossier, nieuw, versie, voor from import_dossier where import = ? order by dossier;

-- name: ImportTerug :execrows
update import set teruggedraaid = 1 where id = ? and teruggedraaid = 0;

-- name: KolommenHalen :one
select keuze from kolomkeuze where kop = ?;

-- name: KolommenZetten :exec
insert into kolomkeuze (kop, keuze) values (?, ?) on conflict do update set keuze = excluded.keuze;
