-- What comes with a message, who reads it, and how far the shared mailbox was looked through.
create table correspondence.enclosure (
  message bigint not null references correspondence.message,
  file bigint not null references platform.file,
  -- An annex is read with the message; the original of a mail, with its headers and addresses, by the keepers alone.
  kind text not null check (kind in ('annex', 'original')),
  primary key (message, file)
);
insert into correspondence.enclosure (message, file, kind)
  select id, file, case when mail_id is null then 'annex' else 'original' end
  from correspondence.message where file is not null;
alter table correspondence.message drop column file;

-- Who reads a message: everybody who reads the thread and the authority, or our own side alone.
alter table correspondence.message
  add column readers text not null default 'all' check (readers in ('all', 'ours'));
update correspondence.message set readers = 'ours' where direction = 'in' and channel in ('meeting', 'press');

-- The author of a mail is an office by its name, never an address.
update correspondence.message
  set author = coalesce(nullif(trim(both ' "' from regexp_replace(author, '\s*<[^>]*>', '', 'g')), ''), '–')
  where mail_id is not null;
update correspondence.message set author = split_part(author, '@', 2)
  where mail_id is not null and author like '%@%';

-- Up to which mail each mailbox was looked through; numbers hold as long as the validity stays the same.
create table correspondence.mailbox (
  name text primary key,
  validity text not null,
  last_uid bigint not null
);
