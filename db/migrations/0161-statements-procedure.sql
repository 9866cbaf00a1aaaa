-- When the coordination proposed what to do with an amendment, and why it decided as it did.
alter table statements.amendment add column procedure_on date;
alter table statements.amendment add column decision_note text;
