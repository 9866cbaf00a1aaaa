-- Mandates: what councils decided, point by point, and what of it may be used today.
create schema mandates;

create table mandates.topic (
  key text primary key check (key ~ '^[a-z0-9-]+$'),
  parent text references mandates.topic,
  de text not null,
  en text not null,
  source text not null,
  position int not null,
  retired_on date,
  check (parent is distinct from key)
);

create table mandates.target_group (
  key text primary key check (key ~ '^[a-z0-9-]+$'),
  parent text references mandates.target_group,
  de text not null,
  en text not null,
  source text not null,
  position int not null,
  retired_on date,
  check (parent is distinct from key)
);

-- What a head may decide without the council. A row with a Land beats one without; a narrower topic beats a wider one.
create table mandates.competence (
  id bigint generated always as identity primary key,
  land text,
  act text not null check (act in ('appeal', 'cooperate', 'act')),
  topic text references mandates.topic,
  allowed boolean not null,
  valid_from date,
  valid_to date,
  source text not null,
  verified boolean not null default false,
  version int not null default 1,
  check (valid_to >= valid_from)
);

create table mandates.model (
  id bigint generated always as identity primary key,
  title text not null,
  summary text not null,
  text text not null,
  reasons text not null,
  topics text[] not null,
  written_by bigint,
  -- Municipality or coordination that stands for the text.
  author text not null,
  created_at timestamptz not null,
  retired_on date,
  version int not null default 1
);

create table mandates.resolution (
  id bigint generated always as identity primary key,
  municipality text not null,
  land text,
  body text not null,
  day date not null,
  reference text,
  title text not null,
  link text,
  result text not null check (result in ('adopted', 'amended', 'partly-adopted', 'rejected')),
  vote_kind text not null default 'unknown' check (vote_kind in ('counted', 'unanimous', 'majority', 'unknown')),
  vote_yes int,
  vote_no int,
  vote_abstain int,
  source text not null,
  invented boolean not null default false,
  file bigint references platform.file,
  transcription text,
  note text,
  model bigint references mandates.model,
  checked_at timestamptz,
  checked_by bigint,
  recorded_at timestamptz not null,
  recorded_by bigint,
  version int not null default 1,
  -- As search compares it (shared/fold): title, number, body, items, transcription.
  folded text not null default '',
  search tsvector generated always as (
    to_tsvector('german', folded) || to_tsvector('simple', folded)) stored
);
create index resolution_municipality on mandates.resolution (municipality, day);
create index resolution_day on mandates.resolution (day desc, id desc);
create index resolution_search on mandates.resolution using gin (search);
create unique index resolution_once on mandates.resolution (municipality, reference, day, body) where reference is not null;

create table mandates.item (
  id bigint generated always as identity primary key,
  resolution bigint not null references mandates.resolution,
  position int not null,
  number text not null,
  text text not null,
  original_text text,
  result text not null check (result in ('adopted', 'amended', 'rejected')),
  effect text not null check (effect in ('permits', 'excludes', 'none')),
  conditions text[] not null default '{}',
  condition_text text,
  vote_kind text not null default 'unknown' check (vote_kind in ('counted', 'unanimous', 'majority', 'unknown')),
  vote_yes int,
  vote_no int,
  vote_abstain int,
  valid_from date,
  valid_to date,
  realisation text not null default 'open' check (realisation in ('open', 'in-progress', 'done', 'dropped')),
  realised_on date,
  evidence text,
  check (valid_to >= valid_from)
);
create index item_resolution on mandates.item (resolution, position);
create unique index item_number_once on mandates.item (resolution, number);

create table mandates.scope (
  id bigint generated always as identity primary key,
  item bigint not null references mandates.item on delete cascade,
  act text not null check (act in ('appeal', 'cooperate', 'act')),
  topics text[] not null check (cardinality(topics) > 0),
  groups text[] not null default '{}',
  programmes text[] not null default '{}',
  number_limit int check (number_limit >= 0),
  per text not null default 'total' check (per in ('total', 'year', 'month'))
);
create index scope_item on mandates.scope (item);

create table mandates.relation (
  id bigint generated always as identity primary key,
  kind text not null check (kind in ('renews', 'amends', 'repeals')),
  of_resolution bigint not null references mandates.resolution,
  to_resolution bigint not null references mandates.resolution,
  item bigint references mandates.item,
  day date not null,
  until date,
  check (of_resolution <> to_resolution),
  check (until >= day)
);
create unique index relation_once on mandates.relation (kind, of_resolution, to_resolution, coalesce(item, 0));
create index relation_to on mandates.relation (to_resolution);

-- Numbers of a mandate that deeds of other contexts have taken up, such as released offers.
create table mandates.use (
  id bigint generated always as identity primary key,
  item bigint not null references mandates.item,
  scope bigint not null references mandates.scope,
  -- The deed that took it, as the record names it: `offers.offer:12`.
  about text not null,
  number int not null check (number > 0),
  day date not null,
  released_on date
);
create index use_item on mandates.use (item) where released_on is null;
create index use_about on mandates.use (about);

-- A municipality on the way from a model to a resolution of its own.
create table mandates.adoption (
  id bigint generated always as identity primary key,
  model bigint not null references mandates.model,
  municipality text not null,
  land text,
  title text not null,
  text text not null,
  reasons text not null,
  adopted_by bigint,
  created_at timestamptz not null,
  changed_at timestamptz not null,
  resolution bigint references mandates.resolution,
  version int not null default 1,
  unique (model, municipality)
);

-- Which state of the mandates this is: memories of them in any process live as long as one number.
create sequence mandates.change;
create table mandates.state (single boolean primary key default true check (single), version bigint not null);
insert into mandates.state (version) values (nextval('mandates.change'));
create function mandates.note_change() returns trigger language plpgsql as $$
begin
  -- From a sequence, so that a number once seen inside a transaction that failed never comes back.
  update mandates.state set version = nextval('mandates.change');
  return null;
end $$;
do $$
declare changing text;
begin
  foreach changing in array array['topic', 'target_group', 'competence', 'resolution', 'item', 'scope', 'relation', 'use'] loop
    execute format('create trigger %I after insert or update or delete on mandates.%I
      for each statement execute function mandates.note_change()', changing || '_changed', changing);
  end loop;
end $$;

insert into mandates.topic (key, parent, de, en, source, position) values
  ('solidarity', null, 'Öffentliche Solidarität', 'Public solidarity', 'Forderungskatalog der Seebrücke, Überschrift 1', 10),
  ('sea-rescue', null, 'Seenotrettung unterstützen', 'Supporting sea rescue', 'Forderungskatalog der Seebrücke, Überschrift 2', 20),
  ('no-criminalisation', 'sea-rescue', 'Gegen die Kriminalisierung der Seenotrettung', 'Against criminalising sea rescue', 'Forderungskatalog der Seebrücke, Überschrift 2', 21),
  ('sponsorship', 'sea-rescue', 'Patenschaft oder Geld für ein Rettungsschiff', 'Sponsoring a rescue ship', 'Forderungskatalog der Seebrücke, Überschrift 2', 22),
  ('state-sea-rescue', 'sea-rescue', 'Staatliche Seenotrettung', 'State sea rescue', 'Forderungskatalog der Seebrücke, Überschrift 2', 23),
  ('admission', null, 'Aufnahme von Menschen auf der Flucht', 'Admission of people in flight', 'Forderungskatalog der Seebrücke, Überschrift 3', 30),
  ('rescued-at-sea', 'admission', 'Aufnahme aus Seenot Geretteter', 'Admission of people rescued at sea', 'Potsdamer Erklärung, 3.6.2019', 31),
  ('eu-border', 'admission', 'Aufnahme von der EU-Außengrenze', 'Admission from the EU’s external border', 'Schreiben des Bündnisses, Juli 2021', 32),
  ('resettlement', 'admission', 'Resettlement (Neuansiedlung)', 'Resettlement', '§ 23 Absatz 4 AufenthG', 33),
  ('federal-programme', 'admission', 'Bundesaufnahmeprogramm', 'Federal admission programme', '§ 23 Absatz 2 AufenthG', 34),
  ('land-programme', 'admission', 'Landesaufnahmeprogramm', 'State admission programme', '§ 23 Absatz 1 AufenthG', 35),
  ('municipal-programme', 'admission', 'Kommunales Aufnahmeprogramm', 'Municipal admission programme', 'Schreiben des Bündnisses, Juli 2021', 36),
  ('unaccompanied-minors', 'admission', 'Aufnahme unbegleiteter Minderjähriger (Jugendhilfe)', 'Admission of unaccompanied minors (youth welfare)', '§§ 42a–42f SGB VIII', 37),
  ('medical-admission', 'admission', 'Aufnahme zur medizinischen Behandlung', 'Admission for medical treatment', 'Öffentlicher Aufruf von Städten, 4.8.2025', 38),
  ('arrival', null, 'Ankommen und Bleiben', 'Arriving and staying', 'Forderungskatalog der Seebrücke, Überschrift 4', 40),
  ('right-to-stay', 'arrival', 'Bleiberecht', 'Right to stay', 'Forderungskatalog der Seebrücke, Überschrift 4', 41),
  ('housing', 'arrival', 'Unterbringung und Wohnen', 'Accommodation and housing', 'Forderungskatalog der Seebrücke, Überschrift 4', 42),
  ('participation', 'arrival', 'Teilhabe', 'Participation', 'Forderungskatalog der Seebrücke, Überschrift 4', 43),
  ('networking', null, 'Vernetzung', 'Networking', 'Forderungskatalog der Seebrücke, Überschrift 5', 50),
  ('alliance', 'networking', 'Mitarbeit im Bündnis Städte Sicherer Häfen', 'Work in the Alliance Cities of Safe Harbours', 'Potsdamer Erklärung, 3.6.2019', 51),
  ('international', 'networking', 'Internationale Vernetzung', 'International networking', 'Erklärung von Palermo, 25.6.2021', 52),
  ('transparency', null, 'Transparenz', 'Transparency', 'Forderungskatalog der Seebrücke, Überschrift 6', 60);

insert into mandates.target_group (key, parent, de, en, source, position) values
  ('minors', null, 'Kinder und Jugendliche', 'Children and young people', 'Übereinkommen über die Rechte des Kindes, Artikel 1', 10),
  ('umf', 'minors', 'unbegleitete Minderjährige', 'unaccompanied minors', '§ 42a SGB VIII', 11),
  ('umf-under-14', 'umf', 'unbegleitete Minderjährige unter 14 Jahren', 'unaccompanied minors under 14', 'Gemeinsame Erklärung vom 6.3.2020', 12),
  ('injured-children', 'minors', 'verletzte oder traumatisierte Kinder', 'injured or traumatised children', 'Öffentlicher Aufruf von Städten, 4.8.2025', 13),
  ('families', null, 'Familien', 'families', 'Aufnahme aus Griechenland, 2020', 20),
  ('single-parents', 'families', 'Alleinerziehende mit Kindern', 'single parents with children', 'Festlegung dieses Hauses, 23.11.2026', 21),
  ('women', null, 'schutzbedürftige Frauen', 'women in need of protection', 'Richtlinie 2013/33/EU, Artikel 21', 30),
  ('ill', null, 'Kranke und Menschen mit Behinderung', 'ill and disabled people', 'Richtlinie 2013/33/EU, Artikel 21', 40),
  ('local-staff', null, 'Ortskräfte und besonders Gefährdete', 'local staff and people at special risk', 'Bundesaufnahmeprogramm Afghanistan', 50);

-- Only what the alliance itself takes as its custom; nobody has checked it against the sixteen municipal codes.
insert into mandates.competence (land, act, topic, allowed, source, verified) values
  (null, 'appeal', null, true,
   'Annahme dieses Hauses, Stand 23.11.2026: Die Leitung vertritt die Kommune nach außen und darf appellieren, solange der Rat die Sache nicht an sich gezogen hat. Bitte für jedes Land an der Gemeindeordnung prüfen.',
   false);
