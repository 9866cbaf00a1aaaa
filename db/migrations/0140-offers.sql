-- Offers: how many people a municipality would admit, for whom, on which ways, on what conditions.
create schema offers;

create table offers.offer (
  id bigint generated always as identity primary key,
  municipality text not null,
  land text,
  quantity text not null check (quantity in ('exact', 'up-to', 'at-least', 'on-request')),
  -- Persons; none where the municipality waits to be asked.
  number int check (number > 0),
  rhythm text not null check (rhythm in ('once', 'month', 'year')),
  -- Groups of mandates; none means everybody.
  groups text[] not null default '{}',
  -- Programmes that the same places are offered to; none means any.
  programmes bigint[] not null default '{}',
  valid_from date not null,
  valid_to date not null,
  conditions text[] not null default '{}',
  condition_text text,
  -- Only groups of at least so many people who belong together.
  minimum_group int check (minimum_group > 1),
  state text not null default 'discussed'
    check (state in ('discussed', 'resolved', 'released', 'paused', 'expired', 'withdrawn')),
  state_since date not null,
  -- The council's resolution, once there is one.
  resolution bigint,
  resolution_name text,
  -- What the release rests on, as coverage quoted it on that day.
  mandate jsonb not null default '[]',
  -- What it goes back to, such as an answer to a survey.
  evidence_kind text check (evidence_kind in ('survey-answer')),
  evidence_id bigint,
  source text not null,
  note text,
  confirmed_on date not null,
  reminded_on date,
  recorded_at timestamptz not null,
  recorded_by bigint,
  version int not null default 1,
  check ((quantity = 'on-request') = (number is null)),
  check (valid_to >= valid_from),
  check (minimum_group <= number),
  check ((evidence_kind is null) = (evidence_id is null))
);
create index offer_municipality on offers.offer (municipality, state);
create index offer_state on offers.offer (state, valid_to);
create unique index offer_evidence_once on offers.offer (evidence_kind, evidence_id)
  where evidence_kind is not null and state <> 'withdrawn';

-- What happened to an offer, with what it said at that moment.
create table offers.step (
  id bigint generated always as identity primary key,
  offer bigint not null references offers.offer,
  kind text not null check (kind in ('recorded', 'edited', 'resolved', 'released', 'paused', 'resumed', 'confirmed',
    'extended', 'expired', 'withdrawn')),
  day date not null,
  at timestamptz not null,
  by_person bigint,
  quantity text not null,
  number int,
  rhythm text not null,
  valid_to date not null,
  reason text
);
create index step_offer on offers.step (offer, id);

-- Places of an offer that a pledge has taken; `about` names the pledge, as the record does.
create table offers.taking (
  id bigint generated always as identity primary key,
  offer bigint not null references offers.offer,
  about text not null,
  number int not null check (number > 0),
  day date not null,
  given_back_on date
);
create index taking_offer on offers.taking (offer) where given_back_on is null;
create index taking_about on offers.taking (about);

-- A municipality says that it can take in nobody for a time.
create table offers.overload (
  id bigint generated always as identity primary key,
  municipality text not null,
  land text,
  from_day date not null,
  until_day date,
  reason text not null,
  source text not null,
  recorded_at timestamptz not null,
  recorded_by bigint,
  ended_on date,
  end_reason text,
  version int not null default 1,
  check (until_day >= from_day)
);
create index overload_municipality on offers.overload (municipality, from_day);
create unique index overload_once on offers.overload (municipality) where ended_on is null;

-- How many places a municipality has free, stated for a day. The latest counts, the earlier ones stay.
create table offers.capacity (
  id bigint generated always as identity primary key,
  municipality text not null,
  land text,
  day date not null,
  places int not null check (places >= 0),
  remark text,
  source text not null,
  recorded_at timestamptz not null,
  recorded_by bigint
);
create index capacity_municipality on offers.capacity (municipality, day, id);

-- Which state of the offers this is: memories of them in any process live as long as one number.
create sequence offers.change;
create table offers.state (single boolean primary key default true check (single), version bigint not null);
insert into offers.state (version) values (nextval('offers.change'));
create function offers.note_change() returns trigger language plpgsql as $$
begin
  -- From a sequence, so that a number once seen inside a transaction that failed never comes back.
  update offers.state set version = nextval('offers.change');
  return null;
end $$;
do $$
declare changing text;
begin
  foreach changing in array array['offer', 'taking', 'overload', 'capacity'] loop
    execute format('create trigger %I after insert or update or delete on offers.%I
      for each statement execute function offers.note_change()', changing || '_changed', changing);
  end loop;
end $$;
