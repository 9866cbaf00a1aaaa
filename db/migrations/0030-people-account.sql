-- What an account, a hand-over and the yearly confirmation need beside persons and offices.

-- Contacts stand in an order of choice; with a Land they belong to its coordination ('00' is the federal one).
alter table people.contact add column position int not null default 1;
alter table people.contact add column land text;
alter table people.contact add column confirmed_by bigint references people.person;

-- A new address counts once somebody has opened the link that was sent to it.
create table people.email_change (
  token_hash bytea primary key,
  person bigint not null references people.person,
  email text not null,
  created_at timestamptz not null,
  expires_at timestamptz not null,
  used_at timestamptz
);
create index email_change_person on people.email_change (person);

-- Who was asked whether a contact still holds: one line per contact, round and step, so that nobody is asked twice.
create table people.confirmation (
  id bigint generated always as identity primary key,
  contact bigint not null references people.contact,
  -- The day of the last confirmation, which makes the round.
  round date not null,
  step text not null check (step in ('ask', 'remind-1', 'remind-2', 'escalate')),
  day date not null,
  recipients text[] not null,
  token_hash bytea unique,
  sent_at timestamptz not null,
  unique (contact, round, step)
);

-- Notices that wait for the reader's daily or weekly mail.
create table people.notice (
  id bigint generated always as identity primary key,
  person bigint not null references people.person,
  created_at timestamptz not null,
  reason text not null,
  subject text not null,
  body text not null,
  digest text not null check (digest in ('daily', 'weekly')),
  sent_at timestamptz
);
create index notice_waiting on people.notice (person) where sent_at is null;

create index handover_office on people.handover (office);
create index office_role on people.office (role);
