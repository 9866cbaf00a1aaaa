-- Each notice keeps why its reader gets it; those that somebody does not want are noted as well, and go nowhere.
alter table people.notice add column why text not null default '';
alter table people.notice alter column why drop default;
alter table people.notice drop constraint notice_digest_check;
alter table people.notice add constraint notice_digest_check check (digest in ('daily', 'weekly', 'never'));
drop index people.notice_waiting;
create index notice_waiting on people.notice (person) where sent_at is null and digest <> 'never';
create index notice_person on people.notice (person, created_at);
