-- Official registers: what an uploaded one would change stands line by line until somebody confirms it.
alter table territory.upload
  alter column uploaded_by drop not null,
  add column country text,
  add column population_day date,
  add column compared_at timestamptz,
  add column refusal jsonb,
  add column summary jsonb,
  add column licence text;
alter table territory.upload drop column difference;

create table territory.upload_line (
  upload bigint not null references territory.upload,
  part text not null check (part in ('added', 'changed', 'gone')),
  key text not null,
  name text not null,
  what text[] not null default '{}',
  before jsonb,
  after jsonb,
  successor text,
  because text,
  valid_to date,
  -- Size of the change in inhabitants: the largest stands first.
  weight int not null default 0,
  primary key (upload, part, key)
);
create index upload_line_order on territory.upload_line (upload, part, weight desc, key);

-- Whether a second person is there to confirm something. The platform counts holders of an office and knows no more of
-- them.
create function platform.holders(role text, day date) returns int language sql stable as $$
  select count(distinct person)::int from people.office o
  where o.role = $1 and o.from_day <= $2 and (o.to_day is null or o.to_day >= $2)
$$;

-- Who brought something, by name, for those who are to confirm it.
create function platform.person_name(id bigint) returns text language sql stable as $$
  select name from people.person p where p.id = $1 and p.erased_at is null
$$;
