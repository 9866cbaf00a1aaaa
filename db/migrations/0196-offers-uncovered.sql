-- Since when the mandates no longer cover what was released; kept when mandates change, so that nobody asks them for each offer.
alter table offers.offer add column uncovered_since date;
