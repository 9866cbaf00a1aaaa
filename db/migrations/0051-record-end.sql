-- The end of the record in one round trip: waits for its turn to write the next line, then reads the last one. In two
-- statements of a function that is volatile, because the second must see what was committed while the first one waited.
create function platform.end_of_record(turn bigint) returns table (seq bigint, hash bytea) language plpgsql volatile as $$
begin
  perform pg_advisory_xact_lock(turn);
  return query select r.seq, r.hash from platform.record r order by r.seq desc limit 1;
end $$;
