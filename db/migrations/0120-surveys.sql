-- Surveys among members: series of waves, one answer per municipality.
create schema surveys;

create table surveys.series (
  id bigint generated always as identity primary key,
  -- The Land whose coordination asks; null for the whole alliance.
  land text
);

-- One wave. The questionnaire can be changed while it is a draft only.
create table surveys.survey (
  id bigint generated always as identity primary key,
  series bigint not null references surveys.series,
  wave int not null check (wave > 0),
  title text not null,
  title_en text,
  intro text,
  intro_en text,
  state text not null default 'draft' check (state in ('draft', 'open', 'closed')),
  lands text[] not null default '{}',
  status text not null check (status in ('interested', 'declared', 'member')),
  releaser text not null check (releaser in ('head', 'contact')),
  two_persons boolean not null default false,
  due_on date,
  public_from date,
  questionnaire jsonb not null,
  version int not null default 1,
  created_at timestamptz not null,
  opened_at timestamptz,
  opened_on date,
  closed_at timestamptz,
  closed_on date,
  -- What all answers say, computed once when the survey closes.
  result jsonb,
  constraint survey_series_wave_key unique (series, wave),
  check ((state = 'draft') = (opened_at is null)),
  check ((state = 'closed') = (closed_at is not null)),
  check (state = 'draft' or due_on is not null)
);

create function surveys.keep_frozen() returns trigger language plpgsql as $$
begin
  if old.state <> 'draft' and new.questionnaire is distinct from old.questionnaire then
    raise exception 'the questionnaire of survey % is frozen', old.id;
  end if;
  return new;
end $$;
create trigger survey_frozen before update of questionnaire on surveys.survey
  for each row execute function surveys.keep_frozen();

-- Who is asked, fixed when the survey opens, with the inhabitants of that day.
create table surveys.asked (
  survey bigint not null references surveys.survey,
  municipality text not null,
  land text not null,
  district text,
  population int,
  population_day date,
  invited_on date,
  reminded_on date,
  escalated_on date,
  primary key (survey, municipality)
);
create index asked_municipality on surveys.asked (municipality);

-- The one answer of a municipality. In "values" a missing key is not answered, null is "no statement".
create table surveys.answer (
  id bigint generated always as identity primary key,
  survey bigint not null,
  municipality text not null,
  land text not null,
  state text not null default 'draft' check (state in ('draft', 'proposed', 'released')),
  "values" jsonb not null default '{}',
  carried text[] not null default '{}',
  carried_from bigint references surveys.answer,
  version int not null default 1,
  changed_at timestamptz not null,
  proposed_by bigint,
  proposed_at timestamptz,
  released_by bigint,
  released_at timestamptz,
  constraint answer_survey_municipality_key unique (survey, municipality),
  foreign key (survey, municipality) references surveys.asked,
  check ((state = 'released') = (released_at is not null))
);
create index answer_municipality on surveys.answer (municipality);

-- Who changed what in an answer.
create table surveys.change (
  id bigint generated always as identity primary key,
  answer bigint not null references surveys.answer,
  at timestamptz not null,
  person bigint,
  role text,
  question text not null,
  -- What stood there and what stands there; missing and null as in the answer.
  said jsonb not null
);
create index change_answer on surveys.change (answer, id);

-- Files that belong to an answer.
create table surveys.answer_file (
  file bigint primary key references platform.file,
  answer bigint not null references surveys.answer,
  question text not null
);

-- Who got which mail.
create table surveys.notice (
  id bigint generated always as identity primary key,
  survey bigint not null references surveys.survey,
  municipality text,
  land text,
  kind text not null check (kind in ('invitation', 'reminder', 'escalation', 'proposal')),
  person bigint,
  mailbox text,
  day date not null
);
create index notice_survey on surveys.notice (survey, id);

-- Answers that became facts of the register, with the answer as evidence.
create table surveys.adoption (
  id bigint generated always as identity primary key,
  answer bigint not null references surveys.answer,
  question text not null,
  field text not null,
  value text not null,
  adopted_on date not null,
  adopted_by bigint,
  constraint adoption_answer_question_key unique (answer, question, value)
);
