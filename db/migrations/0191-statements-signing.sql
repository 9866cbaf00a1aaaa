-- The subject line is signed with the words: what it said when the signature was given.
alter table statements.signature add column signed_title text;
update statements.signature s set signed_title = t.title
  from statements.statement t where t.id = s.statement and s.state = 'signed';

-- Whether the signature stands in the letter that was sent; whoever had left the alliance by then does not.
alter table statements.signature add column sent boolean not null default false;
update statements.signature s set sent = true
  from statements.sending d where d.statement = s.statement and s.state = 'signed';

-- Up to which municipality the members were told that the phase began; who comes behind it is told next.
alter table statements.phase add column told_up_to text;
