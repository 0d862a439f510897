-- name: SignalenWeg :exec
delete from signaal where dossier = ?;

-- name: SignaalBij :execrows
insert into signaal (dossier, volgnummer, soort, vanaf, uiterlijk, vervalt, medewerker, wat, reden, uitleg)
select d.id, cast(sqlc.arg(volgnummer) as integer), cast(sqlc.arg(soort) as text), cast(sqlc.arg(vanaf) as text),
    cast(sqlc.arg(uiterlijk) as text), cast(sqlc.arg(vervalt) as text), d.medewerker, cast(sqlc.arg(wat) as text), cast(sqlc.arg(reden) as text), cast(sqlc.arg(uitleg) as text)
from dossier d where d.id = sqlc.arg(dossier);

-- name: VolgendeZetten :exec
update dossier set volgende = sqlc.arg(volgende), wat = sqlc.arg(wat)
where id = sqlc.arg(id) and (volgende <> sqlc.arg(volgende) or wat <> sqlc.arg(wat));

-- Grens is the last term that is asked for; what lies between tot and no term at all is
-- passed over. Not written as an "or", so that the rows still come in the order of the index.
-- Three times the same, for all, for a medewerker and for a dossier, so that each goes by
-- its own index.

-- name: SignalenOpen :many
select s.dossier, s.soort, s.vanaf, s.uiterlijk, s.vervalt, s.wat, s.reden, s.uitleg, d.nummer, d.naam, d.doelgroep, d.medewerker
from signaal s join dossier d on d.id = s.dossier
where s.vanaf <= sqlc.arg(op) and s.vervalt >= sqlc.arg(op) and s.uiterlijk <= sqlc.arg(grens)
    and not (s.uiterlijk > sqlc.arg(tot) and s.uiterlijk < '9999-12-31')
order by s.uiterlijk, s.vanaf, s.dossier, s.volgnummer
limit sqlc.arg(aantal) offset sqlc.arg(vanaf_rij);

-- name: SignalenOpenVan :many
select s.dossier, s.soort, s.vanaf, s.uiterlijk, s.vervalt, s.wat, s.reden, s.uitleg, d.nummer, d.naam, d.doelgroep, d.medewerker
from signaal s join dossier d on d.id = s.dossier
where s.medewerker = sqlc.arg(medewerker) and s.vanaf <= sqlc.arg(op) and s.vervalt >= sqlc.arg(op) and s.uiterlijk <= sqlc.arg(grens)
    and not (s.uiterlijk > sqlc.arg(tot) and s.uiterlijk < '9999-12-31')
order by s.uiterlijk, s.vanaf, s.dossier, s.volgnummer
limit sqlc.arg(aantal) offset sqlc.arg(vanaf_rij);

-- name: SignalenVanDossier :many
select s.dossier, s.soort, s.vanaf, s.uiterlijk, s.vervalt, s.wat, s.reden, s.uitleg, d.nummer, d.naam, d.doelgroep, d.medewerker
from signaal s join dossier d on d.id = s.dossier
where s.dossier = sqlc.arg(dossier) and s.vanaf <= sqlc.arg(op) and s.vervalt >= sqlc.arg(op) and s.uiterlijk <= sqlc.arg(grens)
    and not (s.uiterlijk > sqlc.arg(tot) and s.uiterlijk < '9999-12-31')
order by s.uiterlijk, s.vanaf, s.volgnummer
limit sqlc.arg(aantal) offset sqlc.arg(vanaf_rij);

-- name: Telling :one
select cast(coalesce(sum(uiterlijk < sqlc.arg(op)), 0) as integer) as te_laat,
    cast(coalesce(sum(uiterlijk >= sqlc.arg(op) and uiterlijk <= sqlc.arg(week)), 0) as integer) as deze_week,
    count(*) as alles
from signaal
where vanaf <= sqlc.arg(op) and vervalt >= sqlc.arg(op) and uiterlijk <= sqlc.arg(grens)
    and not (uiterlijk > sqlc.arg(tot) and uiterlijk < '9999-12-31');

-- name: TellingVan :one
select cast(coalesce(sum(uiterlijk < sqlc.arg(op)), 0) as integer) as te_laat,
    cast(coalesce(sum(uiterlijk >= sqlc.arg(op) and uiterlijk <= sqlc.arg(week)), 0) as integer) as deze_week,
    count(*) as alles
from signaal
where medewerker = sqlc.arg(medewerker) and vanaf <= sqlc.arg(op) and vervalt >= sqlc.arg(op) and uiterlijk <= sqlc.arg(grens)
    and not (uiterlijk > sqlc.arg(tot) and uiterlijk < '9999-12-31');

-- name: TellingVanDossier :one
select cast(coalesce(sum(uiterlijk < sqlc.arg(op)), 0) as integer) as te_laat,
    cast(coalesce(sum(uiterlijk >= sqlc.arg(op) and uiterlijk <= sqlc.arg(week)), 0) as integer) as deze_week,
    count(*) as alles
from signaal
where dossier = sqlc.arg(dossier) and vanaf <= sqlc.arg(op) and vervalt >= sqlc.arg(op) and uiterlijk <= sqlc.arg(grens)
    and not (uiterlijk > sqlc.arg(tot) and uiterlijk < '9999-12-31');

-- name: SignalenVerlopen :many
select dossier from signaal where vervalt < sqlc.arg(op);

-- name: Signaalregels :one
select cast(coalesce(max(versie), 0) as integer) from signaalregels;

-- name: SignaalregelsZetten :exec
insert into signaalregels (enkel, versie) values (1, sqlc.arg(versie))
on conflict (enkel) do update set versie = excluded.versie;
