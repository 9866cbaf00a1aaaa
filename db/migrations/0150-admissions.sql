-- Call-offs, pledges and arrivals: one chain from the asking recipient to the people who came. Counts only, never persons.
create schema admissions;

-- A recipient asks the alliance for places.
create table admissions.call_off (
  id bigint generated always as identity primary key,
  authority bigint not null,
  -- As it was called then.
  authority_name text not null,
  programme bigint not null,
  -- Groups of mandates; none means everybody.
  groups text[] not null default '{}',
  wanted int not null check (wanted > 0),
  from_day date not null,
  to_day date not null,
  -- By when the recipient needs to know.
  deadline date not null,
  text text not null,
  -- Number of the frozen pooled offer that it answers.
  snapshot text,
  state text not null default 'received'
    check (state in ('received', 'asked', 'accepted', 'closed', 'withdrawn')),
  -- How the shares of the last round were worked out.
  method text check (method in ('largest-remainder', 'sainte-lague')),
  reason text,
  received_on date not null,
  recorded_at timestamptz not null,
  recorded_by bigint,
  version int not null default 1,
  check (to_day >= from_day)
);
create index call_off_authority on admissions.call_off (authority);

-- One municipality is asked for places of one offer.
create table admissions.request (
  id bigint generated always as identity primary key,
  call_off bigint not null references admissions.call_off,
  round int not null check (round > 0),
  offer bigint not null,
  municipality text not null,
  land text,
  -- Proposed places; none where the offer names no number.
  share int check (share > 0),
  deadline date not null,
  state text not null default 'asked'
    check (state in ('asked', 'prepared', 'pledged', 'declined', 'withdrawn', 'lapsed')),
  prepared int check (prepared > 0),
  note text,
  -- What the pledge rests on, as coverage answered on that day.
  mandate text,
  reminded_on date,
  version int not null default 1,
  unique (call_off, round, offer)
);
create index request_municipality on admissions.request (municipality);
create index request_open on admissions.request (deadline) where state in ('asked', 'prepared');

-- What was promised and accepted, as a journal: added to, never changed. Sums are what holds.
create table admissions.booking (
  id bigint generated always as identity primary key,
  request bigint not null references admissions.request,
  kind text not null check (kind in ('pledge', 'acceptance', 'withdrawal', 'release')),
  pledged int not null,
  accepted int not null,
  day date not null,
  reason text,
  at timestamptz not null,
  by_person bigint,
  check (pledged <> 0 or accepted <> 0)
);
create index booking_request on admissions.booking (request);

-- How many people came, as a journal: a correction is a line that takes back another, and a new one.
create table admissions.arrival (
  id bigint generated always as identity primary key,
  municipality text not null,
  land text,
  -- A month or a quarter.
  from_day date not null,
  to_day date not null,
  programme bigint not null,
  -- None means without a group.
  target_group text,
  count int not null,
  request bigint references admissions.request,
  source text not null,
  note text,
  reverses bigint references admissions.arrival,
  reason text,
  entered_on date not null,
  entered_at timestamptz not null,
  entered_by bigint,
  confirmed_on date,
  confirmed_by bigint,
  -- A question of the Land coordination that is still open.
  question text,
  check (to_day > from_day),
  check (case when reverses is null then count >= 0 else count <= 0 and reason is not null end)
);
create unique index arrival_reversed_once on admissions.arrival (reverses) where reverses is not null;
create index arrival_municipality on admissions.arrival (municipality, from_day);
create index arrival_request on admissions.arrival (request) where request is not null;

-- What others published about arrivals; kept apart from what municipalities count, and never added.
create table admissions.published (
  id bigint generated always as identity primary key,
  -- Municipality, Land (two digits) or none for the federation.
  place text,
  programme bigint,
  from_day date not null,
  to_day date,
  count int not null check (count >= 0),
  as_of date not null,
  source text not null,
  link text,
  remark text,
  recorded_at timestamptz not null,
  recorded_by bigint,
  voided_on date,
  void_reason text,
  check (to_day >= from_day)
);
create unique index published_once on admissions.published
  (coalesce(place, ''), coalesce(programme, 0), from_day, count, as_of, source) where voided_on is null;
