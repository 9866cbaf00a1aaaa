-- Municipalities, districts and Länder as the official registers name them, with the days between which they exist.
create schema territory;

create table territory.source (
  id bigint generated always as identity primary key,
  name text not null,
  day date not null,
  licence text not null,
  imported_at timestamptz not null,
  unique (name, day)
);

create table territory.unit (
  -- AGS with 8 digits, district with 5, Land with 2; elsewhere country and LAU code, such as 'IT:082053'.
  key text primary key,
  ars text,
  kind text not null check (kind in ('land', 'district', 'municipality')),
  country text not null default 'DE',
  name text not null,
  official_name text not null,
  -- As search compares it (shared/fold) and as lists sort it (DIN 5007-1).
  folded text not null,
  sort_key text not null,
  land text,
  district text,
  type_key text,
  population int,
  population_day date,
  area_ha int,
  postcode text,
  lat double precision,
  lon double precision,
  coordinates text check (coordinates in ('exact', 'approximate')),
  source bigint not null references territory.source,
  valid_from date,
  valid_to date,
  successor text references territory.unit
);
create index unit_land on territory.unit (land, sort_key);
create index unit_folded on territory.unit (folded text_pattern_ops);
create index unit_district on territory.unit (district);

-- An official register that somebody uploaded: compared first, taken over only on confirmation.
create table territory.upload (
  id bigint generated always as identity primary key,
  file_name text not null,
  file bigint not null,
  format text not null,
  register_day date,
  uploaded_by bigint not null,
  uploaded_at timestamptz not null,
  job bigint,
  state text not null default 'comparing' check (state in ('comparing', 'compared', 'unreadable', 'applied', 'dropped')),
  difference jsonb,
  problems jsonb,
  applied_by bigint,
  applied_at timestamptz
);
