-- Situations: what belongs together in one matter of the day.
create schema news;

create table news.situation (
  id bigint generated always as identity primary key,
  title text not null,
  kind text not null check (kind in ('border', 'country', 'catastrophe', 'other')),
  summary text not null,
  source text not null,
  from_day date not null,
  to_day date,
  audience text not null check (audience in ('public', 'members', 'coordinators', 'office')),
  created_at timestamptz not null,
  version int not null default 1,
  check (to_day is null or to_day >= from_day)
);

-- What belongs to it: `statements.statement:3`, with a word on why.
create table news.bundled (
  id bigint generated always as identity primary key,
  situation bigint not null references news.situation,
  about text not null,
  note text,
  added_on date not null,
  unique (situation, about)
);
