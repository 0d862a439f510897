-- name: AuditBij :one
insert into audit (naam, label, wie, moment, dag, grond, programma) values (?, ?, ?, ?, ?, ?, ?) returning id;

-- name: WijzigingBij :exec
insert into audit_wijziging (audit, dossier, voor, na) values (?, ?, ?, ?);

-- name: AuditVanDossier :many
select a.id, a.naam, a.label, a.wie, a.moment, a.dag, a.grond, w.dossier, w.voor, w.na
from audit_wijziging w join audit a on a.id = w.audit
where w.dossier = ?
order by w.audit desc
limit ?;

-- name: AuditLaatste :many
select a.id, a.naam, a.label, a.wie, a.moment, a.dag, a.grond,
    cast(coalesce(w.dossier, 0) as integer) as dossier, cast(coalesce(w.voor, '') as text) as voor, cast(coalesce(w.na, '') as text) as na
from audit a left join audit_wijziging w on w.audit = a.id
order by a.id desc, w.dossier
limit ?;
