-- Each line in keys instead of words, so that before sending it can be compared with the offer as it stands then.
alter table offers.snapshot_line add column keyed jsonb;
