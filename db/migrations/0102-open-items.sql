-- An item whose effect nobody has said yet is something else than one that has none.
alter table mandates.item drop constraint item_effect_check;
alter table mandates.item add constraint item_effect_check check (effect in ('permits', 'excludes', 'none', 'open'));
