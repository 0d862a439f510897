-- The first schema of the administration. Dates are ISO text ('' = no date), moments
-- are UTC text of fixed width, so both sort as text. Rules live in the domain; the
-- checks here are the net below it.

-- +goose Up
pragma user_version = 1;

-- One row per named operation; dossier rows below it hold what changed.
create table audit (
    id        integer primary key,
    naam      text not null check (naam <> ''),
    label     text not null check (label <> ''),
    wie       text not null,
    moment    text not null check (moment glob '????-??-??T??:??:??.??????Z'),
    dag       text not null check (dag is date(dag)),
    grond     text not null,
    programma text not null
) strict;

-- Voor and na map each changed path to its value. Dossier 0 is the settings. There is
-- no foreign key to dossier: what was done to a removed dossier stays readable.
create table audit_wijziging (
    audit   integer not null references audit (id),
    dossier integer not null,
    voor    text    not null check (json_valid(voor)),
    na      text    not null check (json_valid(na)),
    unique (audit, dossier)
) strict;
create index audit_wijziging_dossier on audit_wijziging (dossier, audit);

-- The last serial number given out per year.
create table nummering (
    jaar    integer primary key check (jaar between 1 and 9999),
    laatste integer not null check (laatste > 0)
) strict;

-- What lists, search and sorting need of a dossier. All of it is derived from the Stand
-- when a dossier is saved (sleutels.go), but volgende, which comes from the signals.
create table dossier (
    id         integer primary key,
    nummer     text    not null unique check (nummer glob '[0-9][0-9][0-9][0-9]-[0-9][0-9][0-9][0-9]*'),
    versie     integer not null check (versie > 0),
    bsn        text    not null check (bsn = '' or (length(bsn) = 9 and bsn not glob '*[^0-9]*')),
    vnummer    text    not null check (vnummer = '' or vnummer not glob '*[^0-9]*'),
    naam       text    not null check (naam <> ''),
    sorteer    text    not null,
    zoek       text    not null,
    geboren    text    not null check (geboren = '' or geboren is date(geboren)),
    doelgroep  text    not null,
    leerroute  text    not null,
    schakel    integer not null check (schakel between 1 and 5),
    medewerker text    not null,
    gesloten   integer not null check (gesloten in (0, 1)),
    volgende   text    not null default '9999-12-31' check (volgende is date(volgende)),
    wat        text    not null default ''
) strict;
create unique index dossier_bsn on dossier (bsn) where bsn <> '';
create index dossier_vnummer on dossier (vnummer) where vnummer <> '';
create index dossier_sorteer on dossier (sorteer, gesloten, zoek); -- zoek: a search that walks this order needs no rows
create index dossier_geboren on dossier (geboren, gesloten);
create index dossier_doelgroep on dossier (doelgroep, sorteer, gesloten);
create index dossier_leerroute on dossier (leerroute, sorteer, gesloten);
create index dossier_medewerker on dossier (medewerker, sorteer, gesloten);
create index dossier_schakel on dossier (schakel, sorteer, gesloten);
create index dossier_volgende on dossier (volgende, sorteer, gesloten);

-- The whole Stand. It stands apart from dossier so that a list reads narrow rows.
create table dossier_stand (
    dossier integer primary key references dossier (id) on delete cascade,
    stand   text not null check (json_valid(stand))
) strict;

-- Words of dossier.zoek, folded and split by the program; ascii takes them as they are.
create virtual table dossier_woord using fts5 (
    zoek, content = 'dossier', content_rowid = 'id', detail = none,
    tokenize = "ascii tokenchars '-'", prefix = '1 2 3 4 5'
);

-- +goose StatementBegin
create trigger dossier_woord_bij after insert on dossier begin
    insert into dossier_woord (rowid, zoek) values (new.id, new.zoek);
end;
-- +goose StatementEnd

-- +goose StatementBegin
create trigger dossier_woord_weg after delete on dossier begin
    insert into dossier_woord (dossier_woord, rowid, zoek) values ('delete', old.id, old.zoek);
end;
-- +goose StatementEnd

-- +goose StatementBegin
create trigger dossier_woord_anders after update of zoek on dossier when old.zoek <> new.zoek begin
    insert into dossier_woord (dossier_woord, rowid, zoek) values ('delete', old.id, old.zoek);
    insert into dossier_woord (rowid, zoek) values (new.id, new.zoek);
end;
-- +goose StatementEnd

-- How many dossiers there are of each kind, so that a list knows its total without counting.
create table dossier_telling (
    gesloten   integer not null,
    doelgroep  text    not null,
    leerroute  text    not null,
    schakel    integer not null,
    medewerker text    not null,
    aantal     integer not null check (aantal >= 0),
    primary key (gesloten, doelgroep, leerroute, schakel, medewerker)
) strict, without rowid;

-- +goose StatementBegin
create trigger dossier_telling_bij after insert on dossier begin
    insert into dossier_telling (gesloten, doelgroep, leerroute, schakel, medewerker, aantal)
    values (new.gesloten, new.doelgroep, new.leerroute, new.schakel, new.medewerker, 1)
    on conflict do update set aantal = aantal + 1;
end;
-- +goose StatementEnd

-- +goose StatementBegin
create trigger dossier_telling_weg after delete on dossier begin
    update dossier_telling set aantal = aantal - 1
    where gesloten = old.gesloten and doelgroep = old.doelgroep and leerroute = old.leerroute
        and schakel = old.schakel and medewerker = old.medewerker;
end;
-- +goose StatementEnd

-- +goose StatementBegin
create trigger dossier_telling_anders after update of gesloten, doelgroep, leerroute, schakel, medewerker on dossier begin
    update dossier_telling set aantal = aantal - 1
    where gesloten = old.gesloten and doelgroep = old.doelgroep and leerroute = old.leerroute
        and schakel = old.schakel and medewerker = old.medewerker;
    insert into dossier_telling (gesloten, doelgroep, leerroute, schakel, medewerker, aantal)
    values (new.gesloten, new.doelgroep, new.leerroute, new.schakel, new.medewerker, 1)
    on conflict do update set aantal = aantal + 1;
end;
-- +goose StatementEnd

-- The versions of the PIP, for reports. Derived from the Stand.
create table pip (
    dossier     integer not null references dossier (id) on delete cascade,
    nummer      integer not null check (nummer > 0),
    status      text    not null,
    soort       text    not null,
    dagtekening text    not null check (dagtekening = '' or dagtekening is date(dagtekening)),
    leerroute   text    not null,
    niveau      text    not null,
    document    integer references document (id),
    primary key (dossier, nummer)
) strict, without rowid;
create index pip_dagtekening on pip (dagtekening);
create index pip_document on pip (document) where document is not null;

-- What must be done, by when. Uiterlijk is 9999-12-31 where there is no term, so that
-- the order of urgency is the order of the index.
create table signaal (
    dossier    integer not null references dossier (id) on delete cascade,
    volgnummer integer not null,
    soort      text    not null check (soort <> ''),
    vanaf      text    not null check (vanaf = '' or vanaf is date(vanaf)),
    uiterlijk  text    not null check (uiterlijk is date(uiterlijk)),
    vervalt    text    not null check (vervalt is date(vervalt)),
    medewerker text    not null,
    wat        text    not null,
    reden      text    not null,
    uitleg     text    not null check (json_valid(uitleg)),
    unique (dossier, volgnummer)
) strict;
create index signaal_termijn on signaal (uiterlijk, vanaf, dossier, volgnummer, vervalt); -- vervalt: counting needs no rows
create index signaal_vervalt on signaal (vervalt);
create index signaal_medewerker on signaal (medewerker, uiterlijk, vanaf, dossier, volgnummer, vervalt);

-- +goose StatementBegin
create trigger signaal_medewerker_anders after update of medewerker on dossier when old.medewerker <> new.medewerker begin
    update signaal set medewerker = new.medewerker where dossier = new.id;
end;
-- +goose StatementEnd

-- The version of the rules with which the signals were made.
create table signaalregels (
    enkel  integer primary key check (enkel = 1),
    versie integer not null
) strict;

-- Documents as they were sent. They do not change and do not go.
create table document (
    id      integer primary key,
    dossier integer not null references dossier (id),
    soort   text    not null check (soort <> ''),
    titel   text    not null,
    datum   text    not null check (datum is date(datum)),
    sha256  text    not null check (length(sha256) = 64 and sha256 not glob '*[^0-9a-f]*'),
    bewijs  text    not null check (json_valid(bewijs)),
    inhoud  blob    not null check (length(inhoud) > 0)
) strict;
create index document_dossier on document (dossier, id);

-- +goose StatementBegin
create trigger document_vast before update on document begin
    select raise(abort, 'a document does not change');
end;
-- +goose StatementEnd

-- +goose StatementBegin
create trigger document_blijft before delete on document begin
    select raise(abort, 'a document is not removed');
end;
-- +goose StatementEnd

-- +goose StatementBegin
create trigger audit_vast before update on audit begin
    select raise(abort, 'an audit row does not change');
end;
-- +goose StatementEnd

-- +goose StatementBegin
create trigger audit_blijft before delete on audit begin
    select raise(abort, 'an audit row is not removed');
end;
-- +goose StatementEnd

-- +goose StatementBegin
create trigger audit_wijziging_vast before update on audit_wijziging begin
    select raise(abort, 'an audit row does not change');
end;
-- +goose StatementEnd

-- +goose StatementBegin
create trigger audit_wijziging_blijft before delete on audit_wijziging begin
    select raise(abort, 'an audit row is not removed');
end;
-- +goose StatementEnd

-- Settings and policy; the newest row counts.
create table instellingen (
    id     integer primary key,
    audit  integer not null references audit (id),
    inhoud text    not null check (json_valid(inhoud))
) strict;

-- Lists that were read in, with what is needed to reverse them.
create table import (
    id            integer primary key,
    audit         integer not null references audit (id),
    naam          text    not null,
    sha256        text    not null,
    nieuw         integer not null check (nieuw >= 0),
    gewijzigd     integer not null check (gewijzigd >= 0),
    teruggedraaid integer not null default 0 check (teruggedraaid in (0, 1))
) strict;

create table import_dossier (
    import  integer not null references import (id),
    dossier integer not null,
    nieuw   integer not null check (nieuw in (0, 1)),
    versie  integer not null,
    voor    text check (voor is null or json_valid(voor)),
    unique (import, dossier)
) strict;

-- Which column means what, remembered per fingerprint of a header row.
create table kolomkeuze (
    kop   text primary key,
    keuze text not null check (json_valid(keuze))
) strict;
