-- Joining online: several links at a time, contacts, questions and answers, and a trace of who waits since when.
alter table members.application
  drop column link_hash,
  drop column link_expires_at,
  drop constraint application_state_check,
  add constraint application_state_check check (state in
    ('interested', 'preparing', 'submitted', 'recommended', 'confirmed', 'rejected', 'withdrawn', 'expired')),
  alter column contact_email drop not null,
  add column language text not null default 'de' check (language in ('de', 'en')),
  -- The resolution takes on at least one of the demands of the campaign: it makes the municipality a declared safe harbour.
  add column declares boolean not null default false,
  -- The head says in the application itself that the declaration is signed, where there is no paper to upload.
  add column signature_stated boolean not null default false,
  -- The federation recommended because the coordination of the Land was vacant.
  add column recommended_in_place boolean not null default false,
  -- The last change of any kind: applications that nobody touches lapse, and finished ones are erased by it.
  add column changed_at timestamptz not null default now(),
  -- Since when the one who must act next has been waiting to.
  add column waiting_since timestamptz not null default now(),
  add column erased_at timestamptz;
alter table members.application
  alter column changed_at drop default,
  alter column waiting_since drop default;

-- Anybody can type the name of a municipality: only a confirmed mailbox keeps the way for itself.
drop index members.application_open;
create unique index application_open on members.application (municipality)
  where state in ('preparing', 'submitted', 'recommended');
create index application_municipality on members.application (municipality);

-- Personal links to an application; every mail brings its own, so that no mail makes an earlier one useless.
create table members.application_link (
  token_hash bytea primary key,
  application bigint not null references members.application on delete cascade,
  created_at timestamptz not null,
  expires_at timestamptz not null
);
create index application_link_application on members.application_link (application);

create table members.application_contact (
  id bigint generated always as identity primary key,
  application bigint not null references members.application on delete cascade,
  unit text not null,
  mailbox text not null,
  phone text,
  name text,
  login_email text
);
create index application_contact_application on members.application_contact (application, id);

create table members.application_question (
  id bigint generated always as identity primary key,
  application bigint not null references members.application on delete cascade,
  question text not null,
  asked_at timestamptz not null,
  asked_by bigint not null,
  answer text,
  answered_at timestamptz
);
-- One question at a time: it is clear what has to be answered.
create unique index application_question_open on members.application_question (application)
  where answered_at is null;

-- Mails that the public form set off, so that nobody can flood a mailbox with it; emptied every day.
create table members.interest_mail (
  mailbox text not null,
  sent_at timestamptz not null
);
create index interest_mail_mailbox on members.interest_mail (mailbox, sent_at);
