-- What was wrong in the XLSForm that was last brought for a draft; null after a file without mistakes.
alter table surveys.survey add column form_problems jsonb;
