-- Statements: joint texts by numbered clauses, what members propose to change, and how each stands to each clause.
create schema statements;

create table statements.statement (
  id bigint generated always as identity primary key,
  title text not null,
  -- What the text is for and whom it is to reach.
  purpose text not null,
  addressee text,
  kind text not null check (kind in ('letter', 'declaration', 'appeal')),
  -- A Land's own statement; empty for the whole alliance.
  land text,
  phase text not null default 'drafting'
    check (phase in ('drafting', 'positions', 'final', 'signatures', 'sent', 'answered', 'dropped')),
  -- The final text is kept from the public until it is sent.
  embargo boolean not null default false,
  dropped_reason text,
  created_at timestamptz not null,
  created_by bigint,
  version int not null default 1
);

-- A phase that was reached or is planned; the deadline may stand before the phase begins.
create table statements.phase (
  statement bigint not null references statements.statement,
  phase text not null check (phase in ('drafting', 'positions', 'final', 'signatures', 'sent', 'answered')),
  began_on date,
  ended_on date,
  until date,
  reminded_on date,
  primary key (statement, phase)
);

-- A part of the text. It keeps its id however its words, its number or its place change.
create table statements.clause (
  id bigint generated always as identity primary key,
  statement bigint not null references statements.statement,
  kind text not null check (kind in ('preamble', 'numbered', 'closing')),
  position int not null,
  -- As printed: 1, 2, 2a; empty for preamble and closing.
  number text check ((kind = 'numbered') = (number is not null)),
  -- What the clause is about, in a few words, for tables.
  label text not null,
  text text not null,
  -- SHA-256 of the text in UTF-8, as hexadecimal digits.
  hash text not null,
  -- For the question to the mandates: subjects, and what a municipality does by supporting the clause.
  topics text[] not null default '{}',
  act text not null default 'appeal' check (act in ('appeal', 'cooperate', 'act')),
  removed_on date,
  version int not null default 1
);
create index clause_statement on statements.clause (statement, position);

-- Every wording a clause ever had; version 1 is the first.
create table statements.wording (
  clause bigint not null references statements.clause,
  version int not null,
  text text not null,
  hash text not null,
  reason text,
  written_at timestamptz not null,
  written_by bigint,
  primary key (clause, version)
);

create table statements.variant (
  id bigint generated always as identity primary key,
  clause bigint not null references statements.clause,
  label text not null,
  text text not null,
  hash text not null,
  reason text,
  amendment bigint,
  state text not null default 'open' check (state in ('open', 'chosen', 'dropped')),
  written_at timestamptz not null,
  written_by bigint,
  version int not null default 1
);
create index variant_clause on statements.variant (clause);

create table statements.amendment (
  id bigint generated always as identity primary key,
  statement bigint not null references statements.statement,
  -- The clause to be changed or removed; with 'add' the clause behind which the new one is to stand.
  clause bigint not null references statements.clause,
  kind text not null check (kind in ('change', 'remove', 'add')),
  -- The version of the clause that lay before the proposer.
  base_version int not null,
  text text not null,
  reason text not null,
  -- Empty where civil society or the coordination wrote it.
  municipality text,
  land text,
  -- A suggestion of an observer: the coordination may take it up, nobody has to answer it.
  suggestion boolean not null default false,
  proposed_at timestamptz not null,
  proposed_by bigint,
  state text not null default 'open'
    check (state in ('open', 'accepted', 'accepted-modified', 'rejected', 'vote', 'variant', 'withdrawn')),
  -- What the coordination proposes to do with it, and what the proposer says to that.
  procedure text check (procedure in ('accept', 'accept-modified', 'reject', 'vote', 'variant')),
  procedure_text text,
  procedure_note text,
  answer text check (answer in ('agrees', 'insists')),
  answer_note text,
  decided_on date,
  -- The version of the clause into which it was written.
  applied_version int,
  version int not null default 1
);
create index amendment_statement on statements.amendment (statement);
alter table statements.variant add foreign key (amendment) references statements.amendment;

-- A frozen state of the whole text.
create table statements.edition (
  id bigint generated always as identity primary key,
  statement bigint not null references statements.statement,
  number int not null,
  note text not null,
  -- Preamble, clauses and closing in order: id, kind, number, label, text, hash.
  parts jsonb not null,
  hash text not null,
  frozen_at timestamptz not null,
  frozen_by bigint,
  unique (statement, number)
);

-- What one municipality says to a statement. Without a row it has said nothing, which is no 'no'.
create table statements.response (
  statement bigint not null references statements.statement,
  municipality text not null,
  land text,
  -- silent: takes no position and is not reminded any more.
  state text not null check (state in ('prepared', 'released', 'silent')),
  origin text not null default 'form' check (origin in ('form', 'table')),
  prepared_at timestamptz not null,
  prepared_by bigint,
  released_at timestamptz,
  released_by bigint,
  -- Who released it outside the platform, where a table brought it.
  release_note text,
  version int not null default 1,
  primary key (statement, municipality)
);

create table statements.position (
  statement bigint not null,
  municipality text not null,
  clause bigint not null references statements.clause,
  stance text not null check (stance in ('supports', 'accepts', 'only-if', 'not-covered', 'no')),
  -- With 'only-if' the condition.
  reason text,
  -- The wording that lay before the municipality.
  clause_hash text not null,
  primary key (clause, municipality),
  foreign key (statement, municipality) references statements.response
);
create index position_statement on statements.position (statement, municipality);

-- A table of positions, checked before anything of it is stored.
create table statements.upload (
  id bigint generated always as identity primary key,
  statement bigint not null references statements.statement,
  file_name text not null,
  source text not null,
  rows jsonb not null,
  problems jsonb not null,
  state text not null default 'checked' check (state in ('checked', 'applied', 'dropped')),
  uploaded_at timestamptz not null,
  uploaded_by bigint,
  land text
);

-- A member's own word beside the joint text.
create table statements.own_word (
  id bigint generated always as identity primary key,
  statement bigint not null references statements.statement,
  municipality text not null,
  land text,
  kind text not null check (kind in ('own-statement', 'addendum', 'dissent')),
  clause bigint references statements.clause,
  title text not null,
  text text,
  link text,
  file bigint references platform.file,
  state text not null default 'prepared' check (state in ('prepared', 'published', 'withdrawn')),
  prepared_at timestamptz not null,
  prepared_by bigint,
  published_on date,
  published_by bigint,
  version int not null default 1,
  check (text is not null or link is not null or file is not null)
);
create index own_word_statement on statements.own_word (statement);
