-- Where each of the five links stands, for the list: a letter for each (g, b, w, n). It is
-- empty until it is derived; forgetting the rules of the signals makes the next start of
-- the program do that for every dossier.

-- +goose Up
pragma user_version = 2;

alter table dossier add column keten text not null default '' check (length(keten) in (0, 5) and keten not glob '*[^gbwn]*');
create index dossier_wat on dossier (wat, sorteer, gesloten);
delete from signaalregels;
