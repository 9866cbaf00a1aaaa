-- Pooled offers that were frozen: numbered, dated, hashed, sent to one authority. Nothing in them changes any more.
create table offers.snapshot (
  id bigint generated always as identity primary key,
  -- „2026-01“; given when it is frozen, so that numbers have no gaps.
  year int,
  number int check (number > 0),
  title text not null,
  -- The Land whose coordination prepared it; none for the federation.
  land text,
  authority bigint not null,
  -- What the pool was asked: uses and wanted numbers, Länder, months.
  inquiry jsonb not null,
  letter text not null,
  contact_unit text not null,
  contact_mailbox text not null,
  contact_phone text,
  replaces bigint references offers.snapshot,
  state text not null default 'preparing'
    check (state in ('preparing', 'prepared', 'released', 'withdrawn', 'dropped')),
  job bigint,
  prepared_by bigint,
  prepared_at timestamptz not null,
  -- Set when it is frozen.
  day date,
  hash text,
  summary jsonb,
  content_file bigint,
  letter_file bigint,
  annex_file bigint,
  sheet_file bigint,
  released_by bigint,
  released_at timestamptz,
  withdrawn_on date,
  withdraw_reason text,
  version int not null default 1,
  unique (year, number),
  check ((year is null) = (number is null) and (year is null) = (hash is null) and (year is null) = (day is null)),
  check (state not in ('prepared', 'released', 'withdrawn') or hash is not null),
  check ((state in ('released', 'withdrawn')) = (released_at is not null)),
  check ((state = 'withdrawn') = (withdrawn_on is not null))
);
create index snapshot_authority on offers.snapshot (authority, state);
create unique index snapshot_replaced_once on offers.snapshot (replaces)
  where replaces is not null and state in ('released', 'withdrawn');

-- One offer in it, as it stood then; `line` is what the frozen file says about it.
create table offers.snapshot_line (
  snapshot bigint not null references offers.snapshot,
  position int not null,
  part text not null check (part in ('added', 'recurring')),
  offer bigint not null,
  municipality text not null,
  land text,
  line jsonb not null,
  primary key (snapshot, position)
);
create index snapshot_line_municipality on offers.snapshot_line (municipality, snapshot);

-- What the recipient asks about it, and the answer.
create table offers.snapshot_question (
  id bigint generated always as identity primary key,
  snapshot bigint not null references offers.snapshot,
  text text not null,
  asked_by bigint not null,
  asked_at timestamptz not null,
  answer text,
  answered_by bigint,
  answered_at timestamptz,
  version int not null default 1,
  check ((answer is null) = (answered_at is null))
);
create index snapshot_question_snapshot on offers.snapshot_question (snapshot, id);
