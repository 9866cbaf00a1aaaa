-- Resolutions read from a council's information system, kept until somebody has checked and recorded them.
create table mandates.draft (
  id bigint generated always as identity primary key,
  draft jsonb not null,
  made_by bigint,
  made_at timestamptz not null
);
