-- What the letter says beside the text, and the letter itself as it was set.
alter table statements.sending
  add column contact_unit text,
  add column contact_mailbox text,
  add column contact_phone text,
  add column sender_address text,
  add column answer_by date,
  add column file bigint references platform.file;
