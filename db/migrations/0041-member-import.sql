-- Lists of members: each row with its verdict, what was written for it, and so what can be undone.
alter table members.import
  alter column uploaded_by drop not null,
  drop column rows,
  drop column preview,
  -- Länder whose rows count; null is everywhere.
  add column lands text[],
  add column summary jsonb,
  drop constraint import_state_check,
  add constraint import_state_check
    check (state in ('mapping', 'planning', 'preview', 'applying', 'applied', 'undone', 'dropped'));

create table members.import_row (
  import bigint not null references members.import,
  line int not null,
  cells text[] not null,
  -- The municipality that a person chose for a row that names none for certain.
  chosen text,
  verdict text check (verdict in ('new', 'changed', 'unchanged', 'error')),
  municipality text,
  problems jsonb not null default '[]',
  changes jsonb not null default '[]',
  candidates text[] not null default '{}',
  written jsonb,
  primary key (import, line)
);
create index import_row_verdict on members.import_row (import, verdict, line);
