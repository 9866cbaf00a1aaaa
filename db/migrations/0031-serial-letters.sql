-- Letters to every head or contact of a Land, kept with their text so that it can be shown who got which.
create table people.serial_letter (
  id bigint generated always as identity primary key,
  land text not null,
  recipients text not null check (recipients in ('heads', 'contacts')),
  place text not null,
  subject text not null,
  body text not null,
  signature text not null,
  author bigint not null references people.person,
  created_at timestamptz not null,
  changed_at timestamptz not null,
  version int not null default 1
);
