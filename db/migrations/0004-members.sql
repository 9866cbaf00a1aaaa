-- The register: which municipality is interested, declared, a member; since when, on what evidence.
create schema members;

create table members.declaration (
  key text primary key,
  title text not null,
  day date not null,
  source text not null
);
insert into members.declaration (key, title, day, source) values
  ('2019', 'Potsdamer Erklärung vom 3. Juni 2019', '2019-06-03', 'potsdam.de/potsdamer-erklaerung'),
  ('2021', 'Potsdamer Erklärung in der Fassung vom 17. Februar 2021', '2021-02-17', 'sicherer-hafen-mg.de; koenigswinter.de');

create table members.entry (
  id bigint generated always as identity primary key,
  municipality text not null unique,
  -- How the council is called there: Rat, Bürgerschaft, Stadtverordnetenversammlung, Kreistag …
  council_name text,
  head_title text,
  website text,
  public_note text,
  members_note text,
  coordinators_note text,
  office_note text,
  created_at timestamptz not null,
  version int not null default 1,
  merged_into bigint references members.entry
);

-- Three statuses that are never mixed, each with its own dated steps; steps are added or voided, never changed.
create table members.step (
  id bigint generated always as identity primary key,
  entry bigint not null references members.entry,
  status text not null check (status in ('interested', 'declared', 'member')),
  step text not null check (step in ('begins', 'suspended', 'resumed', 'ends')),
  day date not null,
  evidence text not null,
  source text not null,
  document bigint,
  declaration text references members.declaration,
  recorded_at timestamptz not null,
  recorded_by bigint,
  import bigint,
  voided_at timestamptz,
  void_reason text
);
create index step_entry on members.step (entry, day);
create unique index step_once on members.step (entry, status, step, day) where voided_at is null;

-- A municipality on its way in, from the first sign of interest to the welcome pack.
create table members.application (
  id bigint generated always as identity primary key,
  municipality text not null,
  state text not null default 'interested'
    check (state in ('interested', 'preparing', 'submitted', 'recommended', 'confirmed', 'rejected', 'withdrawn')),
  contact_name text,
  contact_email text not null,
  contact_unit text,
  person bigint,
  link_hash bytea unique,
  link_expires_at timestamptz,
  council_body text,
  resolution_day date,
  resolution_reference text,
  resolution_link text,
  resolution_file bigint,
  head_name text,
  head_title text,
  head_signed_on date,
  declaration text references members.declaration,
  signed_file bigint,
  remark text,
  created_at timestamptz not null,
  submitted_at timestamptz,
  recommended_at timestamptz,
  recommended_by bigint,
  recommendation text,
  decided_at timestamptz,
  decided_by bigint,
  decision_reason text,
  version int not null default 1
);
create unique index application_open on members.application (municipality)
  where state in ('interested', 'preparing', 'submitted', 'recommended');

-- Published counts over time, each as its source says it. Kept beside what the register itself can count.
create table members.published_count (
  id bigint generated always as identity primary key,
  day date not null,
  day_precision text not null default 'day' check (day_precision in ('day', 'month', 'year')),
  status text not null check (status in ('declared', 'member')),
  count int not null check (count >= 0),
  at_least boolean not null default false,
  source text not null,
  remark text,
  unique (day, status, source)
);

-- A table that somebody brought: read, matched, shown, then taken over and, if need be, undone.
create table members.import (
  id bigint generated always as identity primary key,
  file_name text not null,
  uploaded_by bigint not null,
  uploaded_at timestamptz not null,
  columns jsonb not null,
  rows jsonb not null,
  mapping jsonb,
  preview jsonb,
  state text not null default 'mapping' check (state in ('mapping', 'preview', 'applying', 'applied', 'undone', 'dropped')),
  job bigint,
  applied_at timestamptz,
  applied_by bigint,
  undo jsonb,
  undone_at timestamptz,
  version int not null default 1
);
