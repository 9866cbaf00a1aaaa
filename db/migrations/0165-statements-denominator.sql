-- Reckonings of the common denominator that take longer than a page may: asked for, under way, kept with what made them.
create table statements.denominator (
  id bigint generated always as identity primary key,
  statement bigint not null references statements.statement,
  -- SHA-256 over clauses, positions, Länder and inhabitants: another hash means that somebody has answered since.
  facts text not null,
  -- Clauses that stand in every text, and those that are taken or left together.
  core bigint[] not null default '{}',
  together jsonb not null default '[]',
  job bigint references platform.job,
  asked_at timestamptz not null,
  asked_by bigint,
  -- The frontiers of all weightings with and without missing mandates.
  result jsonb,
  done_at timestamptz
);
create index denominator_statement on statements.denominator (statement, id desc);
