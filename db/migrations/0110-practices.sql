-- What municipalities do: demands and how far they are, measures, good practices, options, sponsorships.
create schema practices;

create table practices.catalogue (
  key text primary key check (key ~ '^[a-z0-9-]+$'),
  title text not null,
  year int not null check (year between 2015 and 2100),
  source text not null,
  -- Whether somebody has compared the wording with its source.
  verified boolean not null default false,
  remark text
);

create table practices.demand (
  id bigint generated always as identity primary key,
  catalogue text not null references practices.catalogue,
  number int not null check (number between 1 and 99),
  title text not null,
  description text not null default '',
  source text not null,
  verified boolean not null default false,
  version int not null default 1,
  unique (catalogue, number)
);

-- Which demand of a later catalogue takes up which demand of an earlier one.
create table practices.demand_successor (
  demand bigint not null references practices.demand,
  successor bigint not null references practices.demand,
  primary key (demand, successor),
  check (demand <> successor)
);

-- Added or voided, never changed: the latest day says how a demand stands.
create table practices.progress (
  id bigint generated always as identity primary key,
  municipality text not null,
  land text,
  demand bigint not null references practices.demand,
  state text not null check (state in ('decided', 'in-progress', 'done', 'unknown')),
  day date not null,
  -- Empty where an import brought none.
  evidence text,
  link text,
  source text not null,
  origin text not null default 'own' check (origin in ('own', 'import', 'carried')),
  carried_from bigint references practices.progress,
  recorded_at timestamptz not null,
  recorded_by bigint,
  voided_at timestamptz,
  void_reason text
);
create index progress_municipality on practices.progress (municipality, demand, day);
create index progress_demand on practices.progress (demand);
create unique index progress_once on practices.progress (municipality, demand, day, state) where voided_at is null;

create table practices.measure (
  id bigint generated always as identity primary key,
  municipality text not null,
  land text,
  demand bigint references practices.demand,
  title text not null,
  description text not null,
  for_whom text not null,
  cost text,
  legal_basis text,
  result text,
  contact text,
  link text,
  source text not null,
  state text not null check (state in ('planned', 'running', 'ended')),
  from_day date,
  to_day date,
  audience text not null default 'public' check (audience in ('public', 'members', 'coordinators', 'office')),
  checked_on date not null,
  recorded_at timestamptz not null,
  recorded_by bigint,
  version int not null default 1,
  check (to_day is null or from_day is null or to_day >= from_day)
);
create index measure_municipality on practices.measure (municipality);

create table practices.measure_document (
  measure bigint not null references practices.measure,
  file bigint not null references platform.file,
  primary key (measure, file)
);

create table practices.good_practice (
  id bigint generated always as identity primary key,
  measure bigint not null unique references practices.measure,
  reason text not null,
  marked_on date not null,
  marked_by bigint,
  review_on date not null,
  reminded_on date,
  retired_on date,
  retire_reason text,
  version int not null default 1
);

create table practices.review (
  id bigint generated always as identity primary key,
  practice bigint not null references practices.good_practice,
  day date not null,
  verdict text not null check (verdict in ('kept', 'retired')),
  note text not null,
  by bigint
);

create table practices.adoption (
  practice bigint not null references practices.good_practice,
  municipality text not null,
  land text,
  day date not null,
  note text,
  recorded_at timestamptz not null,
  primary key (practice, municipality)
);

create table practices.suggestion (
  id bigint generated always as identity primary key,
  municipality text not null,
  land text,
  title text not null,
  text text not null,
  link text,
  suggested_by bigint not null,
  suggested_at timestamptz not null,
  state text not null default 'open' check (state in ('open', 'accepted', 'rejected')),
  answer text,
  decided_by bigint,
  decided_at timestamptz,
  version int not null default 1
);
create index suggestion_open on practices.suggestion (suggested_at) where state = 'open';

create table practices.option (
  id bigint generated always as identity primary key,
  title text not null,
  summary text not null,
  for_whom text not null,
  legal_basis text,
  source text not null,
  link text,
  verified boolean not null default false,
  checked_on date not null,
  retired_on date,
  version int not null default 1
);

create table practices.sponsorship (
  id bigint generated always as identity primary key,
  municipality text not null,
  land text,
  beneficiary text not null,
  ship text,
  -- Events and other duties that go with it.
  events text,
  source text not null,
  evaluation_on date,
  reminded_on date,
  ended_on date,
  end_reason text,
  recorded_at timestamptz not null,
  recorded_by bigint,
  version int not null default 1
);
create index sponsorship_municipality on practices.sponsorship (municipality);

-- The first term and every renewal, each with its own resolution.
create table practices.term (
  id bigint generated always as identity primary key,
  sponsorship bigint not null references practices.sponsorship,
  from_day date not null,
  to_day date,
  -- In whole euros; null where the source names none.
  amount int check (amount > 0),
  rhythm text not null check (rhythm in ('once', 'yearly', 'monthly')),
  funds text not null check (funds in ('budget', 'donation', 'unknown')),
  -- Number of a resolution in the mandates, and how it is called where it is not kept there.
  resolution bigint,
  resolution_name text,
  source text not null,
  check (to_day is null or to_day >= from_day)
);
create index term_sponsorship on practices.term (sponsorship, from_day);

create table practices.evaluation (
  id bigint generated always as identity primary key,
  sponsorship bigint not null references practices.sponsorship,
  day date not null,
  result text not null,
  by bigint
);

-- A file of demands that somebody brought: matched in the background, shown, then taken over.
create table practices.demand_upload (
  id bigint generated always as identity primary key,
  file_name text not null,
  source text not null,
  entries jsonb not null,
  rows jsonb,
  state text not null default 'matching' check (state in ('matching', 'matched', 'applied', 'dropped')),
  uploaded_at timestamptz not null,
  uploaded_by bigint,
  job bigint,
  applied_at timestamptz,
  applied_by bigint,
  version int not null default 1
);

insert into practices.catalogue (key, title, year, source, verified, remark) values
  ('acht', 'Acht Forderungen (2018/19)', 2019, 'seebruecke.org/en; öffentlicher Datendienst der Kampagne', false,
   'Die ersten vier Überschriften folgen der älteren Seite von 2018/19, die übrigen den Feldnamen des Datendienstes.'),
  ('2021', 'Sechs Überschriften (2021)', 2021, 'sicherer-hafen-mg.de (2021); ratsinfo-friedberg-hessen.de', true, null);

insert into practices.demand (catalogue, number, title, description, source, verified) values
  ('2021', 1, 'Öffentliche Solidaritätserklärung', 'Öffentliche Solidarität mit Menschen auf der Flucht, mit der Seenotrettung und den Zielen der Seebrücke.', 'sicherer-hafen-mg.de', true),
  ('2021', 2, 'Sichere Fluchtwege und Unterstützung der Seenotrettung', 'Öffentlich gegen die Kriminalisierung auftreten; Öffentlichkeitsarbeit, Patenschaft, Geld oder Beteiligung an einer Mission; staatliche Seenotrettung fordern.', 'sicherer-hafen-mg.de', true),
  ('2021', 3, 'Aufnahme von Menschen auf der Flucht', 'Bei Land und Bund für neue und größere Programme eintreten; eigene Plätze zusätzlich zur Quote anbieten; rechtlichen und finanziellen Rahmen für selbstbestimmte Aufnahme fordern.', 'sicherer-hafen-mg.de', true),
  ('2021', 4, 'Kommunales Ankommen und Bleiben', 'Mittel für Versorgung, Unterbringung und Teilhabe; sichere Bleibeperspektiven.', 'sicherer-hafen-mg.de', true),
  ('2021', 5, 'Vernetzung', 'Vernetzung mit anderen Sicheren Häfen im Land und in Europa.', 'sicherer-hafen-mg.de', true),
  ('2021', 6, 'Transparenz', 'Alle unternommenen Handlungen veröffentlichen.', 'sicherer-hafen-mg.de', true),
  ('acht', 1, 'Öffentliche Solidaritätserklärung', '', 'seebruecke.org/en', true),
  ('acht', 2, 'Aktive Unterstützung der Seenotrettung', '', 'seebruecke.org/en', true),
  ('acht', 3, 'Aufnahme zusätzlich zur Quote', '', 'seebruecke.org/en', true),
  ('acht', 4, 'Aufnahmeprogramme unterstützen', '', 'seebruecke.org/en', true),
  ('acht', 5, 'Kommunales Ankommen', 'Wortlaut nicht geprüft.', 'Feldname communal_reception des Datendienstes', false),
  ('acht', 6, 'Nationale und internationale Vernetzung', 'Wortlaut nicht geprüft.', 'Feldname national_international_networking des Datendienstes', false),
  ('acht', 7, 'Bündnis Sicherer Häfen', 'Wortlaut nicht geprüft.', 'Feldname alliance_safe_harbours des Datendienstes', false),
  ('acht', 8, 'Transparenz', 'Wortlaut nicht geprüft.', 'Feldname transparency des Datendienstes', false);

insert into practices.demand_successor (demand, successor)
select o.id, n.id from (values (1, 1), (2, 2), (3, 3), (4, 3), (5, 4), (6, 5), (7, 5), (8, 6)) as pair(old, new)
join practices.demand o on o.catalogue = 'acht' and o.number = pair.old
join practices.demand n on n.catalogue = '2021' and n.number = pair.new;

insert into practices.option (title, summary, for_whom, legal_basis, source, link, verified, checked_on) values
  ('Öffentlich Solidarität erklären', 'Der Rat erklärt sich mit Menschen auf der Flucht und mit der Seenotrettung solidarisch und macht das bekannt.', 'alle Kommunen', null, 'Forderungskatalog der Seebrücke, Fassung 2021 (sicherer-hafen-mg.de)', 'https://sicherer-hafen-mg.de', true, '2026-03-01'),
  ('Patenschaft für ein Rettungsschiff', 'Die Kommune unterstützt eine Rettungsorganisation mit Geld, Öffentlichkeit oder Veranstaltungen, auf Zeit und mit Auswertung.', 'alle Kommunen', null, 'Beispiele: konstanz.de; potsdam.de 344/2021; Greifswald, Vorlage BV-V/07/0726', null, true, '2026-03-01'),
  ('Zusätzliche Plätze anbieten', 'Die Kommune bietet Bund und Land Plätze an, die über die Zuweisung hinausgehen, für humanitäre Aufnahme, Resettlement oder ein Landesprogramm.', 'kreisfreie Städte, Landkreise, Gemeinden mit eigener Unterbringung', '§ 22, § 23 Absätze 1, 2 und 4 AufenthG', 'Forderungskatalog der Seebrücke, Fassung 2021; Aufenthaltsgesetz', null, true, '2026-03-01'),
  ('Zustimmung der eigenen Ausländerbehörde nutzen', 'Bei Visa, denen die örtliche Ausländerbehörde zustimmt, kann die Kommune Verfahren beschleunigen und Spielräume ausschöpfen.', 'Kommunen mit eigener Ausländerbehörde', null, 'Checkliste „20 konkrete Möglichkeiten“ (29.5.2024), moving-cities.eu; Leitfaden „Wie Kommunen Menschen schützen können“', 'https://moving-cities.eu', false, '2026-03-01'),
  ('Verpflichtungserklärungen begleiten', 'Die Kommune berät und unterstützt Menschen, die für den Lebensunterhalt Aufgenommener einstehen.', 'Kommunen mit eigener Ausländerbehörde', '§ 68 AufenthG', 'Checkliste „20 konkrete Möglichkeiten“ (29.5.2024), moving-cities.eu', 'https://moving-cities.eu', false, '2026-03-01'),
  ('Fortschritt veröffentlichen', 'Die Kommune zeigt auf einer eigenen, regelmäßig gepflegten Seite, welche Forderungen sie wie umsetzt.', 'alle Kommunen', null, 'Beispiele: München (seebruecke-muenchen.de, Dezember 2019); Haan (haan.de)', null, true, '2026-03-01'),
  ('Mit anderen Sicheren Häfen arbeiten', 'Die Kommune arbeitet im Bündnis, in der Runde ihres Landes und in der Internationalen Allianz Sicherer Häfen mit.', 'alle Kommunen', null, 'potsdam.de; iash-eu.org', 'https://iash-eu.org', true, '2026-03-01');
