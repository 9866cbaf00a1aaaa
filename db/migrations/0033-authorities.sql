-- Ministries and authorities that the alliance writes to; whoever holds the office MIN acts for one of them.
create table people.authority (
  id bigint generated always as identity primary key,
  name text not null,
  level text not null check (level in ('federal', 'land', 'other')),
  land text,
  -- Lines of the address field below the name.
  address text not null default '',
  mailbox text not null,
  -- As letters begin; without one they begin neutrally.
  salutation text,
  source text not null,
  created_at timestamptz not null,
  ended_on date,
  version int not null default 1,
  check ((level = 'land') = (land is not null))
);
create unique index authority_name on people.authority (lower(name)) where ended_on is null;

alter table people.office add authority bigint references people.authority;
create index office_authority on people.office (authority) where authority is not null;
