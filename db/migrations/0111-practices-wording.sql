-- The badge says it already: no wording of its own for what nobody has compared.
update practices.demand set description = '' where catalogue = 'acht' and description = 'Wortlaut nicht geprüft.';
