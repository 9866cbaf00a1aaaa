-- Correspondence with ministries and authorities: threads, what went out and came in, deadlines, promises.
create schema correspondence;

create table correspondence.number (
  year int primary key,
  last int not null
);

create table correspondence.thread (
  id bigint generated always as identity primary key,
  -- Our reference: `2026/0007`. It stands in every letter and mail, so that an answer finds its thread.
  reference text not null unique,
  their_reference text,
  authority bigint not null,
  subject text not null,
  -- What it is about elsewhere in the house: `statements.statement:3`.
  about text,
  keeper text not null check (keeper in ('federation', 'land', 'municipality')),
  land text,
  municipality text,
  audience text not null check (audience in ('public', 'members', 'coordinators', 'office')),
  -- By when an answer was asked for.
  deadline date,
  reminded_on date,
  opened_on date not null,
  opened_by bigint,
  created_at timestamptz not null,
  closed_on date,
  outcome text,
  version int not null default 1,
  check ((keeper = 'municipality') = (municipality is not null)),
  check (keeper = 'federation' or land is not null)
);
create index thread_authority on correspondence.thread (authority);
create index thread_about on correspondence.thread (about) where about is not null;
create index thread_deadline on correspondence.thread (deadline) where closed_on is null;

create table correspondence.message (
  id bigint generated always as identity primary key,
  thread bigint not null references correspondence.thread,
  direction text not null check (direction in ('out', 'in')),
  day date not null,
  channel text not null check (channel in ('here', 'link', 'mail', 'letter', 'meeting', 'press')),
  -- Who wrote it, as it shall be read: an office or a division, not a private person.
  author text not null,
  text text not null,
  file bigint,
  is_reminder boolean not null default false,
  answer text check (answer in ('agreed', 'partly', 'refused', 'evasive', 'receipt')),
  answer_note text,
  -- Of a mail that was filed by itself; the same mail is filed once.
  mail_id text unique,
  recorded_at timestamptz not null,
  recorded_by bigint
);
create index message_thread on correspondence.message (thread, day, id);

create table correspondence.promise (
  id bigint generated always as identity primary key,
  thread bigint not null references correspondence.thread,
  message bigint references correspondence.message,
  text text not null,
  day date not null,
  due date,
  state text not null default 'open' check (state in ('open', 'kept', 'partly', 'broken', 'dropped')),
  settled_on date,
  evidence text,
  reminded_on date,
  version int not null default 1
);
create index promise_thread on correspondence.promise (thread);
create index promise_due on correspondence.promise (due) where state = 'open';

-- Personal links by which an authority reads one thread and answers; only the hash is kept.
create table correspondence.link (
  token_hash bytea primary key,
  thread bigint not null references correspondence.thread,
  created_at timestamptz not null,
  expires_at timestamptz not null
);
create index link_thread on correspondence.link (thread);
