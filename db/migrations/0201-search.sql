-- What search compares is written by the program (shared/fold) beside what it was made from, so that both sides of a
-- comparison are folded by the same rule. What stands here already is folded once, as closely as SQL can.
create function pg_temp.fold(written text) returns text language sql as $$
  select trim(regexp_replace(
    regexp_replace(
      normalize(
        replace(replace(replace(replace(replace(replace(replace(
          lower(translate(
            regexp_replace(
              regexp_replace(normalize(written, NFC),
                '([a-zäöüß])(?:[*:_·]|/-?)(in|innen|r)(?![[:alnum:]])', '\1\2', 'g'),
              '([a-zäöüß])\((in|innen|r)\)', '\1\2', 'g'),
            'ÄÖÜØŁĐÆ', 'äöüøłđæ')),
          'ä', 'ae'), 'ö', 'oe'), 'ü', 'ue'), 'ß', 'ss'), 'æ', 'ae'), 'ø', 'o'), 'ł', 'l'),
        NFD),
      '[\u0300-\u036f]', '', 'g'),
    '[^[:alnum:]]+', ' ', 'g'))
$$;

alter table people.person add column folded text not null default '';
update people.person set folded = pg_temp.fold(name || ' ' || email) where erased_at is null;
alter table people.person alter column folded drop default;

alter table people.office add column folded text not null default '';
update people.office set folded = pg_temp.fold(title);
alter table people.office alter column folded drop default;

alter table people.contact add column folded text not null default '';
update people.contact set folded = pg_temp.fold(unit);
alter table people.contact alter column folded drop default;

alter table correspondence.thread add column folded text not null default '';
update correspondence.thread set folded = pg_temp.fold(subject || ' ' || reference);
alter table correspondence.thread alter column folded drop default;

alter table correspondence.message add column folded text not null default '';
update correspondence.message set folded = pg_temp.fold(text);
alter table correspondence.message alter column folded drop default;

drop function pg_temp.fold(text);
