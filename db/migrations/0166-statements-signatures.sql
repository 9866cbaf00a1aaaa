-- Signatures under a frozen text: how they are collected, who signed which words, and what was sent.
create table statements.signing (
  statement bigint primary key references statements.statement,
  -- Number of the edition that is signed.
  edition int not null,
  -- How the signatories stand in the letter.
  ordered text not null check (ordered in ('alphabetical', 'lands')),
  place text not null,
  -- Nobody publishes the letter before this day.
  embargo_on date,
  opened_at timestamptz not null,
  opened_by bigint,
  version int not null default 1
);

-- One office signs for its municipality. A municipality that does not sign has no row.
create table statements.signature (
  id bigint generated always as identity primary key,
  statement bigint not null references statements.signing,
  municipality text not null,
  land text,
  -- The office that is to sign, and the person who signed in it.
  office bigint not null,
  office_title text not null,
  person bigint,
  state text not null check (state in ('prepared', 'signed', 'withdrawn')),
  origin text not null default 'link' check (origin in ('link', 'paper')),
  -- What the signature rests on: an item of a resolution, what the head may decide alone, or words.
  basis text not null check (basis in ('mandate', 'competence', 'other')),
  item bigint,
  basis_text text not null,
  -- The words that were consented to: clause and hash of each part.
  consent jsonb not null default '[]',
  edition int,
  edition_hash text,
  prepared_at timestamptz not null,
  prepared_by bigint,
  -- Only the hash of the link is kept; it works once and until its day.
  link_hash bytea unique,
  link_until timestamptz,
  link_used_at timestamptz,
  signed_at timestamptz,
  withdrawn_at timestamptz,
  asked_again_at timestamptz,
  reminded_on date,
  -- A paper that was signed outside the platform.
  file bigint references platform.file,
  file_hash text,
  version int not null default 1,
  unique (statement, municipality)
);

-- What was sent: the letter as data, so that the same bytes can be made again, and its hash.
create table statements.sending (
  statement bigint primary key references statements.statement,
  authority bigint not null,
  edition int not null,
  edition_hash text not null,
  signatures int not null,
  -- SHA-256 over the hash of the text and one line per signature.
  hash text not null,
  letter jsonb not null,
  sent_on date not null,
  sent_at timestamptz not null,
  sent_by bigint
);
