-- Everything that any such software needs: the record, jobs, mail, sessions, files.
create schema if not exists platform;

-- The record: one line for every change, chained by hashes, never changed afterwards.
create table platform.record (
  seq bigint primary key,
  at timestamptz not null,
  action text not null,
  about text not null,
  municipality text,
  land text,
  person bigint,
  office bigint,
  role text,
  job text,
  -- Text, not jsonb: the hash covers exactly these characters.
  details text not null,
  previous bytea not null,
  hash bytea not null
);
create index record_about on platform.record (about, seq desc);
create index record_municipality on platform.record (municipality, seq desc);
create index record_person on platform.record (person, seq desc);

-- Personal values stand beside the record under a salted hash, so that they can be erased without breaking the chain.
create table platform.record_personal (
  seq bigint not null references platform.record,
  field text not null,
  salt text not null,
  value text not null,
  person bigint,
  primary key (seq, field)
);

create function platform.refuse_change() returns trigger language plpgsql as $$
begin
  raise exception 'the record is append-only';
end $$;
create trigger record_is_append_only before update or delete or truncate on platform.record
  for each statement execute function platform.refuse_change();

-- Forms sent twice: the second one finds the first.
create table platform.submission (
  key text primary key,
  at timestamptz not null,
  action text not null,
  actor text not null,
  location text
);
create index submission_at on platform.submission (at);

create table platform.job (
  id bigint generated always as identity primary key,
  name text not null,
  -- At most one job per key, for example one a day.
  key text unique,
  input jsonb not null,
  actor jsonb not null,
  created_at timestamptz not null,
  run_at timestamptz not null,
  started_at timestamptz,
  ended_at timestamptz,
  heartbeat_at timestamptz,
  attempts int not null default 0,
  state text not null default 'waiting' check (state in ('waiting', 'running', 'done', 'failed', 'cancelled')),
  cancel_requested boolean not null default false,
  progress_done int not null default 0,
  progress_total int,
  stage text,
  result jsonb,
  error text
);
create index job_waiting on platform.job (run_at) where state = 'waiting';
create index job_running on platform.job (heartbeat_at) where state = 'running';

-- Every mail that was or will be sent: who got what, when, and why.
create table platform.mail (
  id bigint generated always as identity primary key,
  created_at timestamptz not null,
  send_at timestamptz not null,
  recipient text not null,
  person bigint,
  municipality text,
  reason text not null,
  subject text not null,
  body text not null,
  attachments jsonb not null default '[]',
  headers jsonb not null default '{}',
  sent_at timestamptz,
  attempts int not null default 0,
  error text
);
create index mail_unsent on platform.mail (send_at) where sent_at is null and attempts < 10;
create index mail_created on platform.mail (created_at desc);

create table platform.session (
  token_hash bytea primary key,
  person bigint not null,
  office bigint,
  created_at timestamptz not null,
  seen_at timestamptz not null,
  fresh_until timestamptz not null
);
create index session_person on platform.session (person);

create table platform.file (
  id bigint generated always as identity primary key,
  created_at timestamptz not null,
  name text not null,
  media_type text not null,
  size int not null,
  sha256 bytea not null,
  content bytea not null
);

-- Secrets of this installation, made at the first start.
create table platform.secret (
  name text primary key,
  value bytea not null
);
