-- Questions and proposals that travel between municipality, Land and federation.
create schema matters;

create table matters.matter (
  id bigint generated always as identity primary key,
  kind text not null check (kind in ('question', 'proposal')),
  title text not null,
  body text not null,
  -- Where it began; both null: with the federation or an observer.
  from_municipality text,
  from_land text,
  raised_by bigint not null,
  raised_at timestamptz not null,
  -- Where it lies now and until when a reply is owed.
  layer text not null check (layer in ('municipality', 'land', 'federation')),
  at_municipality text,
  at_land text,
  due_day date not null,
  reminded_on date,
  state text not null default 'open' check (state in ('open', 'answered', 'withdrawn')),
  version int not null default 1,
  check (layer <> 'municipality' or at_municipality is not null),
  check (layer <> 'land' or at_land is not null)
);
create index matter_open on matters.matter (due_day) where state = 'open';
create index matter_from on matters.matter (from_municipality);

-- The trace: who passed it where, and who answered.
create table matters.move (
  id bigint generated always as identity primary key,
  matter bigint not null references matters.matter,
  move text not null check (move in ('raised', 'passed', 'answered', 'withdrawn')),
  at timestamptz not null,
  person bigint not null,
  role text not null,
  layer text not null,
  municipality text,
  land text,
  note text not null
);
create index move_matter on matters.move (matter, id);
