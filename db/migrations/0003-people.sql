-- Who acts, in which office, and how to reach a municipality.
create schema people;

create table people.person (
  id bigint generated always as identity primary key,
  name text not null,
  email text not null,
  salutation text not null default 'neutral' check (salutation in ('neutral', 'frau', 'herr')),
  academic_title text,
  -- Functional mailboxes first: a name is public only if the person wants it.
  name_public boolean not null default false,
  notices text not null default 'each' check (notices in ('each', 'daily', 'weekly', 'essential')),
  language text not null default 'de' check (language in ('de', 'en')),
  created_at timestamptz not null,
  version int not null default 1,
  erased_at timestamptz
);
create unique index person_email on people.person (lower(email)) where erased_at is null;

create table people.office (
  id bigint generated always as identity primary key,
  person bigint not null references people.person,
  role text not null check (role in ('K', 'LK', 'OB', 'AP', 'ZG', 'MIN')),
  municipality text,
  lands text[] not null default '{}',
  -- As it stands on letters: 'Oberbürgermeisterin', 'Stabsstelle Integration'.
  title text not null default '',
  organisation text,
  from_day date not null,
  to_day date,
  created_at timestamptz not null,
  check (to_day is null or to_day >= from_day),
  check (role not in ('OB', 'AP') or municipality is not null),
  check (role <> 'LK' or cardinality(lands) > 0)
);
create index office_person on people.office (person);
create index office_municipality on people.office (municipality) where municipality is not null;

create table people.login_link (
  token_hash bytea primary key,
  person bigint not null references people.person,
  created_at timestamptz not null,
  expires_at timestamptz not null,
  used_at timestamptz,
  back text not null default '/'
);
create index login_link_person on people.login_link (person, created_at);

create table people.api_token (
  id bigint generated always as identity primary key,
  person bigint not null references people.person,
  office bigint references people.office,
  name text not null,
  token_hash bytea not null unique,
  created_at timestamptz not null,
  expires_at timestamptz not null,
  revoked_at timestamptz
);
create index api_token_person on people.api_token (person);

-- How a municipality is reached: a unit with its mailbox, a named person only by choice.
create table people.contact (
  id bigint generated always as identity primary key,
  municipality text not null,
  unit text not null,
  mailbox text not null,
  phone text,
  person bigint references people.person,
  -- Who reads the telephone number and the name; the unit and its mailbox are always public.
  phone_audience text not null default 'members' check (phone_audience in ('public', 'members', 'coordinators', 'office')),
  name_audience text not null default 'members' check (name_audience in ('public', 'members', 'coordinators', 'office')),
  from_day date not null,
  to_day date,
  confirmed_on date not null,
  reminded_on date,
  reminders int not null default 0,
  escalated_on date,
  version int not null default 1,
  check (to_day is null or to_day >= from_day)
);
create index contact_municipality on people.contact (municipality);

-- A link by which the next person takes an office or contact over.
create table people.handover (
  id bigint generated always as identity primary key,
  token_hash bytea not null unique,
  office bigint not null references people.office,
  from_person bigint not null references people.person,
  email text not null,
  created_at timestamptz not null,
  expires_at timestamptz not null,
  accepted_at timestamptz,
  revoked_at timestamptz
);

-- The one-time link by which an empty installation gets its first person.
create table people.set_up (
  only_one boolean primary key default true check (only_one),
  token_hash bytea not null
);
