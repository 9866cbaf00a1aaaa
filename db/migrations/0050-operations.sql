-- Running the house: legal texts in versions, what readers write about barriers.
create schema operations;

create table operations.legal_text (
  id bigint generated always as identity primary key,
  kind text not null check (kind in ('impressum', 'datenschutz', 'barrierefreiheit', 'leichte-sprache')),
  version int not null,
  text text not null,
  written_at timestamptz not null,
  written_by bigint,
  unique (kind, version)
);

create table operations.feedback (
  id bigint generated always as identity primary key,
  received_at timestamptz not null,
  page text,
  text text not null,
  -- Only to answer; erased with the message.
  email text
);
create index feedback_received on operations.feedback (received_at desc);
create index record_at on platform.record (at);
create index record_action on platform.record (action, seq desc);
