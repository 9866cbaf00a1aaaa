-- A change of released positions waits here for its own release; until then the released ones count.
alter table statements.response add column draft jsonb;
-- The office in which the head released, as it was called that day.
alter table statements.response add column released_office text;

-- What one municipality said to all statements: the start page asks for it.
create index response_municipality on statements.response (municipality);
