-- The register in use: who reads which field of an entry, published counts that can be taken back, and a quick way to
-- every entry's standing on a day.
alter table members.entry add column field_audience jsonb not null default '{}';

alter table members.published_count
  add column recorded_at timestamptz,
  add column recorded_by bigint,
  add column voided_at timestamptz,
  add column void_reason text;
alter table members.published_count drop constraint published_count_day_status_source_key;
create unique index count_once on members.published_count (day, status, source) where voided_at is null;

create index step_standing on members.step (entry, status, day desc, id desc)
  include (step, declaration) where voided_at is null;
