-- "Beauftragte*r" is one word now, as "Bürgermeister*in" always was.
update mandates.resolution set folded = regexp_replace(folded, '([a-z]) r(?![a-z0-9])', '\1r', 'g')
  where folded ~ '[a-z] r( |$)';

-- Two people who edit the same topic or group see each other.
alter table mandates.topic add column version int not null default 1;
alter table mandates.target_group add column version int not null default 1;
