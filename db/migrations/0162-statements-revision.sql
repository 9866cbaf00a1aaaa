-- Counts every edit of a clause, also of its number or label, so that two editors do not overwrite each other.
alter table statements.clause add column revision int not null default 1;
