-- Programmes: the ways on which people are admitted, as data with history and source.
create schema programmes;

-- Norms and agreements that programmes rest on. Law changes, so it is kept here and not in the program.
create table programmes.legal_basis (
  id bigint generated always as identity primary key,
  -- As it is cited, such as „§ 23 Absatz 1 AufenthG“.
  citation text not null,
  summary text not null,
  valid_from date,
  valid_to date,
  source text not null,
  link text,
  -- Whether somebody has checked the entry against the text in force.
  verified boolean not null default false,
  checked_on date,
  version int not null default 1,
  check (valid_to >= valid_from)
);
create unique index legal_basis_citation on programmes.legal_basis (lower(citation), coalesce(valid_from, '-infinity'));

create table programmes.programme (
  id bigint generated always as identity primary key,
  -- As papers and mandates call it.
  name text not null,
  level text not null check (level in ('federal', 'land', 'eu', 'municipal')),
  kind text not null
    check (kind in ('federal', 'humanitarian', 'resettlement', 'land', 'relocation', 'municipal', 'minors')),
  land text,
  municipality text,
  -- Topic of mandates that it belongs to, and the groups it is open to; none means everybody.
  topic text not null,
  groups text[] not null default '{}',
  summary text not null,
  -- „Up to“ so many persons; null where no number was named.
  contingent int check (contingent > 0),
  contingent_per text not null default 'total' check (contingent_per in ('total', 'year', 'month')),
  from_day date,
  to_day date,
  -- Einvernehmen: nothing without their consent. Benehmen: they are heard. Whom each concerns, in words.
  consent_of text,
  consultation_of text,
  -- The authority that offers are addressed to.
  responsible text,
  source text not null,
  verified boolean not null default false,
  checked_on date not null,
  recorded_at timestamptz not null,
  recorded_by bigint,
  version int not null default 1,
  check ((level = 'land') <= (land is not null)),
  check ((level = 'municipal') = (municipality is not null)),
  check (to_day >= from_day)
);
create unique index programme_name on programmes.programme (lower(name));

create table programmes.programme_basis (
  programme bigint not null references programmes.programme,
  basis bigint not null references programmes.legal_basis,
  primary key (programme, basis)
);

-- Added or voided, never changed: the latest day says how a programme stands.
create table programmes.standing (
  id bigint generated always as identity primary key,
  programme bigint not null references programmes.programme,
  state text not null check (state in ('planned', 'active', 'suspended', 'ended')),
  day date not null,
  -- How exactly the day is known: some sources name a month or a year only.
  precision text not null default 'day' check (precision in ('day', 'month', 'year')),
  reason text not null,
  source text not null,
  link text,
  recorded_at timestamptz not null,
  recorded_by bigint,
  voided_at timestamptz,
  void_reason text
);
create index standing_programme on programmes.standing (programme, day, id);
create unique index standing_once on programmes.standing (programme, day, state) where voided_at is null;

-- What was published about numbers. Promised, granted and arrived are three things and never added.
create table programmes.figure (
  id bigint generated always as identity primary key,
  programme bigint not null references programmes.programme,
  kind text not null check (kind in ('pledged', 'granted', 'arrived')),
  number int not null check (number >= 0),
  day date not null,
  precision text not null default 'day' check (precision in ('day', 'month', 'year')),
  remark text,
  source text not null,
  link text,
  recorded_at timestamptz not null,
  recorded_by bigint,
  voided_at timestamptz,
  void_reason text
);
create index figure_programme on programmes.figure (programme, day, id);
create unique index figure_once on programmes.figure (programme, kind, day, number, source) where voided_at is null;

create table programmes.deadline (
  id bigint generated always as identity primary key,
  programme bigint not null references programmes.programme,
  day date not null,
  what text not null,
  source text not null,
  recorded_at timestamptz not null,
  recorded_by bigint
);
create index deadline_programme on programmes.deadline (programme, day);

-- A link, a file, or both.
create table programmes.document (
  id bigint generated always as identity primary key,
  programme bigint not null references programmes.programme,
  title text not null,
  link text,
  file bigint references platform.file,
  added_on date not null,
  added_by bigint,
  check (link is not null or file is not null)
);
create index document_programme on programmes.document (programme, id);
