-- What was published about programmes until November 2026, with the source of each fact. Nobody has checked the entries
-- against the texts in force; the list is kept by the federal coordination from here on.
insert into programmes.legal_basis (citation, summary, valid_from, valid_to, source) values
  ('§ 22 AufenthG', 'Aufnahme aus dem Ausland im Einzelfall: aus völkerrechtlichen oder dringenden humanitären Gründen (Satz 1) oder auf Erklärung des Bundes (Satz 2).', null, null, 'Normtext in einem öffentlichen Spiegel der Bundesgesetze, Stand etwa 2024; vor dem Zitieren am geltenden Text prüfen'),
  ('§ 23 Absatz 1 AufenthG', 'Anordnung eines Landes für bestimmte Gruppen; sie bedarf des Einvernehmens mit dem Bundesministerium des Innern und kann eine Verpflichtungserklärung verlangen.', null, null, 'Normtext in einem öffentlichen Spiegel der Bundesgesetze, Stand etwa 2024; vor dem Zitieren am geltenden Text prüfen'),
  ('§ 23 Absatz 2 AufenthG', 'Aufnahmezusagen des Bundes für bestimmte Gruppen, im Benehmen mit den Ländern.', null, null, 'Normtext in einem öffentlichen Spiegel der Bundesgesetze, Stand etwa 2024; vor dem Zitieren am geltenden Text prüfen'),
  ('§ 23 Absatz 4 AufenthG', 'Neuansiedlung von Schutzsuchenden (Resettlement), im Benehmen mit den Ländern.', null, null, 'Normtext in einem öffentlichen Spiegel der Bundesgesetze, Stand etwa 2024; vor dem Zitieren am geltenden Text prüfen'),
  ('§ 24 AufenthG', 'Vorübergehender Schutz; die Verteilung folgt dem Asylschlüssel, solange die Länder nichts anderes vereinbaren.', null, null, 'Normtext in einem öffentlichen Spiegel der Bundesgesetze, Stand etwa 2024; vor dem Zitieren am geltenden Text prüfen'),
  ('Artikel 17 Absatz 1 Verordnung (EU) Nr. 604/2013', 'Selbsteintritt: Ein Mitgliedstaat prüft einen Antrag, für den er nicht zuständig ist.', null, '2026-06-11', 'Zum Ende der Geltung: Hinweis der Landesregierung Rheinland-Pfalz (europa.rlp.de), ungeprüft'),
  ('Artikel 17 Absatz 2 Verordnung (EU) Nr. 604/2013', 'Übernahme aus humanitären Gründen auf Ersuchen; Grundlage der Übernahmen nach Seenotrettung.', null, '2026-06-11', 'Bundestagsdrucksache 19/14584; zum Ende der Geltung: europa.rlp.de, ungeprüft'),
  ('Verordnung (EU) 2024/1351', 'Asyl- und Migrationsmanagement mit Solidaritätspool; löst die Dublin-III-Verordnung ab.', '2026-06-12', null, 'Hinweis der Landesregierung Rheinland-Pfalz (europa.rlp.de), ungeprüft'),
  ('Solidaritätserklärung vom 22.6.2022', 'Freiwilliger Solidaritätsmechanismus europäischer Staaten.', '2022-06-22', null, 'euaa.europa.eu'),
  ('§§ 42a–42f SGB VIII', 'Vorläufige Inobhutnahme und Verteilung unbegleiteter Minderjähriger: Angebote gehen an die Landesstelle und das Jugendamt, mit eigenem Schlüssel.', null, null, 'Erläuterungen in deubner-recht.de und haufe.de; vor dem Zitieren am geltenden Text prüfen');

insert into programmes.programme (name, level, kind, land, topic, groups, summary, contingent, contingent_per, from_day, to_day,
  consent_of, consultation_of, responsible, source, checked_on, recorded_at) values
  ('Übernahme nach Seenotrettung', 'federal', 'relocation', null, 'rescued-at-sea', '{}', 'Aufnahme aus Seenot Geretteter aus Italien und Malta, je Schiff zugesagt.', null, 'total', null, null, null, null, 'Bundesministerium des Innern', 'bundestag.de, hib 818264; salzgitter-zeitung.de', '2026-11-23', '2026-11-23T09:00:00+01:00'),
  ('Aufnahme von den griechischen Inseln', 'federal', 'humanitarian', null, 'eu-border', '{}', 'Angekündigt waren 53 und 150 unbegleitete Minderjährige, 243 kranke Kinder mit ihren Familien und 1.553 anerkannte Schutzberechtigte in 408 Familien.', 2750, 'total', '2020-01-01', '2021-12-31', null, null, 'Bundesministerium des Innern', 'dpa-AFX, 15.9.2020; blaulichtblog.de', '2026-11-23', '2026-11-23T09:00:00+01:00'),
  ('Freiwilliger Solidaritätsmechanismus', 'eu', 'relocation', null, 'eu-border', '{}', 'Umverteilung aus Staaten an der Außengrenze auf Zusage der beteiligten Staaten. Die Zahlen gelten für alle Staaten zusammen.', null, 'total', null, null, null, null, 'Bundesministerium des Innern', 'euaa.europa.eu; statewatch.org; home-affairs.ec.europa.eu', '2026-11-23', '2026-11-23T09:00:00+01:00'),
  ('Solidaritätspool der EU', 'eu', 'relocation', null, 'eu-border', '{}', 'Jährlicher Pool für Umverteilung und Geldleistungen; genannt werden 30.000 Umverteilungen und 600 Millionen Euro. Die Angaben sind ungeprüft.', null, 'total', '2026-06-12', null, null, null, 'Bundesministerium des Innern', 'europa.rlp.de', '2026-11-23', '2026-11-23T09:00:00+01:00'),
  ('Resettlement', 'federal', 'resettlement', null, 'resettlement', '{}', 'Neuansiedlung besonders schutzbedürftiger Menschen aus Erstaufnahmestaaten.', null, 'total', null, null, null, 'Länder', 'Bundesministerium des Innern', 'mediendienst-integration.de; finanznachrichten.de, 19.8.2025', '2026-11-23', '2026-11-23T09:00:00+01:00'),
  ('Neustart im Team (NesT)', 'federal', 'resettlement', null, 'resettlement', '{}', 'Aufnahme mit Gruppen von Mentorinnen und Mentoren: zuerst mindestens fünf Personen und zwei Jahre Miete, später vier Personen und ein Jahr.', 500, 'total', null, '2025-12-31', null, 'Länder', 'Bundesministerium des Innern', 'unhcr.org/de', '2026-11-23', '2026-11-23T09:00:00+01:00'),
  ('Bundesaufnahmeprogramm Afghanistan', 'federal', 'federal', null, 'federal-programme', '{local-staff}', 'Aufnahme besonders gefährdeter Menschen aus Afghanistan.', 1000, 'month', null, null, null, 'Länder', 'Bundesministerium des Innern', 'sueddeutsche.de; mindelmedia-news.de', '2026-11-23', '2026-11-23T09:00:00+01:00'),
  ('Aufnahme im Einzelfall', 'federal', 'humanitarian', null, 'admission', '{}', 'Rein humanitäre Aufnahme einzelner Menschen aus dem Ausland; ein gesetzlicher Weg ohne Kontingent.', null, 'total', null, null, null, null, 'Bundesministerium des Innern', 'mediendienst-integration.de', '2026-11-23', '2026-11-23T09:00:00+01:00'),
  ('Unbegleitete Minderjährige in der Jugendhilfe', 'federal', 'minors', null, 'unaccompanied-minors', '{umf}', 'Verteilung und Inobhutnahme nach Jugendhilferecht: eigener Schlüssel, eigene Behörden, kein Wunsch- und Wahlrecht.', null, 'total', null, null, null, null, 'Landesstelle und Jugendamt', 'deubner-recht.de; haufe.de', '2026-11-23', '2026-11-23T09:00:00+01:00'),
  ('Landesaufnahmeprogramm Schleswig-Holstein', 'land', 'land', '01', 'land-programme', '{}', 'Aufnahme von bis zu 500 Menschen ab November 2019.', 500, 'total', '2019-11-01', null, 'Bundesministerium des Innern', null, 'Land Schleswig-Holstein', 'welt.de, 16.12.2019; resettlement.de', '2026-11-23', '2026-11-23T09:00:00+01:00'),
  ('Landesaufnahmeprogramm Berlin 2022', 'land', 'land', '11', 'land-programme', '{}', 'Bis zu 100 Menschen im Jahr 2022.', 100, 'year', '2022-01-01', '2022-12-31', 'Bundesministerium des Innern', null, 'Land Berlin', 'resettlement.de', '2026-11-23', '2026-11-23T09:00:00+01:00'),
  ('Landesaufnahmeprogramm Brandenburg 2022', 'land', 'land', '12', 'land-programme', '{}', 'Bis zu 200 Menschen im Jahr 2022.', 200, 'year', '2022-01-01', '2022-12-31', 'Bundesministerium des Innern', null, 'Land Brandenburg', 'resettlement.de', '2026-11-23', '2026-11-23T09:00:00+01:00');

insert into programmes.programme_basis (programme, basis)
select p.id, b.id from (values
  ('Übernahme nach Seenotrettung', 'Artikel 17 Absatz 2 Verordnung (EU) Nr. 604/2013'),
  ('Übernahme nach Seenotrettung', 'Artikel 17 Absatz 1 Verordnung (EU) Nr. 604/2013'),
  ('Aufnahme von den griechischen Inseln', '§ 22 AufenthG'),
  ('Aufnahme von den griechischen Inseln', 'Artikel 17 Absatz 2 Verordnung (EU) Nr. 604/2013'),
  ('Freiwilliger Solidaritätsmechanismus', 'Solidaritätserklärung vom 22.6.2022'),
  ('Freiwilliger Solidaritätsmechanismus', 'Artikel 17 Absatz 2 Verordnung (EU) Nr. 604/2013'),
  ('Solidaritätspool der EU', 'Verordnung (EU) 2024/1351'),
  ('Resettlement', '§ 23 Absatz 4 AufenthG'),
  ('Neustart im Team (NesT)', '§ 23 Absatz 4 AufenthG'),
  ('Bundesaufnahmeprogramm Afghanistan', '§ 23 Absatz 2 AufenthG'),
  ('Aufnahme im Einzelfall', '§ 22 AufenthG'),
  ('Unbegleitete Minderjährige in der Jugendhilfe', '§§ 42a–42f SGB VIII'),
  ('Landesaufnahmeprogramm Schleswig-Holstein', '§ 23 Absatz 1 AufenthG'),
  ('Landesaufnahmeprogramm Berlin 2022', '§ 23 Absatz 1 AufenthG'),
  ('Landesaufnahmeprogramm Brandenburg 2022', '§ 23 Absatz 1 AufenthG')
) as x (name, citation) join programmes.programme p on p.name = x.name join programmes.legal_basis b on b.citation = x.citation;

insert into programmes.standing (programme, state, day, precision, reason, source, recorded_at)
select p.id, x.state, x.day::date, x.precision, x.reason, x.source, '2026-11-23T09:00:00+01:00' from (values
  ('Übernahme nach Seenotrettung', 'active', '2018-06-01', 'month', 'Erste Zusagen nach Ausschiffungen in Italien und Malta.', 'bundestag.de, hib 818264'),
  ('Aufnahme von den griechischen Inseln', 'active', '2020-01-01', 'year', 'Aufnahme in mehreren Gruppen; Rechtsgrundlagen gemischt.', 'dpa-AFX, 15.9.2020'),
  ('Aufnahme von den griechischen Inseln', 'ended', '2021-12-31', 'year', 'Als Aufnahme 2020–2021 berichtet; der Tag des Endes ist nicht belegt.', 'blaulichtblog.de'),
  ('Freiwilliger Solidaritätsmechanismus', 'active', '2022-06-22', 'day', 'Erklärung der beteiligten Staaten.', 'euaa.europa.eu'),
  ('Solidaritätspool der EU', 'planned', '2024-01-01', 'year', 'Mit der Verordnung beschlossen.', 'europa.rlp.de, ungeprüft'),
  ('Solidaritätspool der EU', 'active', '2026-06-12', 'day', 'Geltung der Verordnung laut Quelle; wie viele Plätze Deutschland zusagt, ist nicht belegt.', 'europa.rlp.de, ungeprüft'),
  ('Resettlement', 'active', '2015-01-01', 'year', 'Seit 2015 wurden rund 12.000 Menschen aufgenommen.', 'mediendienst-integration.de'),
  ('Resettlement', 'suspended', '2025-04-01', 'month', 'Im April oder Mai 2025 ausgesetzt.', 'mediendienst-integration.de; finanznachrichten.de, 19.8.2025'),
  ('Neustart im Team (NesT)', 'ended', '2025-12-31', 'month', 'Ende 2025 ausgelaufen.', 'unhcr.org/de'),
  ('Bundesaufnahmeprogramm Afghanistan', 'ended', '2025-01-01', 'year', 'Im Jahr 2025 beendet.', 'sueddeutsche.de; mindelmedia-news.de'),
  ('Aufnahme im Einzelfall', 'active', '2024-01-01', 'year', 'Gesetzlicher Weg; zuletzt mit Zahlen für 2024 belegt.', 'mediendienst-integration.de'),
  ('Unbegleitete Minderjährige in der Jugendhilfe', 'active', '2024-01-01', 'year', 'Gesetzlicher Weg, kein befristetes Programm; Normtext etwa 2024 gelesen.', 'deubner-recht.de; haufe.de'),
  ('Landesaufnahmeprogramm Schleswig-Holstein', 'active', '2019-11-01', 'month', 'Beginn des Programms.', 'welt.de, 16.12.2019'),
  ('Landesaufnahmeprogramm Berlin 2022', 'active', '2022-01-01', 'year', 'Für das Jahr 2022 gemeldet.', 'resettlement.de'),
  ('Landesaufnahmeprogramm Berlin 2022', 'ended', '2022-12-31', 'year', 'Das Kontingent galt für 2022; über spätere Jahre sagt die Quelle nichts.', 'resettlement.de'),
  ('Landesaufnahmeprogramm Brandenburg 2022', 'active', '2022-01-01', 'year', 'Für das Jahr 2022 gemeldet.', 'resettlement.de'),
  ('Landesaufnahmeprogramm Brandenburg 2022', 'ended', '2022-12-31', 'year', 'Das Kontingent galt für 2022; über spätere Jahre sagt die Quelle nichts.', 'resettlement.de')
) as x (name, state, day, precision, reason, source) join programmes.programme p on p.name = x.name;

insert into programmes.figure (programme, kind, number, day, precision, remark, source, recorded_at)
select p.id, x.kind, x.number, x.day::date, x.precision, x.remark, x.source, '2026-11-23T09:00:00+01:00' from (values
  ('Übernahme nach Seenotrettung', 'arrived', 401, '2019-12-31', 'year', 'Im Jahr 2019; 249 weitere Zusagen waren offen.', 'salzgitter-zeitung.de'),
  ('Übernahme nach Seenotrettung', 'pledged', 1314, '2020-12-21', 'day', 'Bis zu 1.314 seit Juni 2018: Italien 778, Malta 536.', 'bundestag.de, hib 818264'),
  ('Übernahme nach Seenotrettung', 'arrived', 845, '2020-12-21', 'day', 'Aus Malta 452, aus Italien 393.', 'bundestag.de, hib 818264'),
  ('Aufnahme von den griechischen Inseln', 'pledged', 2750, '2020-09-15', 'day', null, 'dpa-AFX, 15.9.2020'),
  ('Aufnahme von den griechischen Inseln', 'arrived', 1009, '2020-10-22', 'day', null, 'blaulichtblog.de'),
  ('Aufnahme von den griechischen Inseln', 'arrived', 1291, '2020-12-10', 'day', null, 'blaulichtblog.de'),
  ('Aufnahme von den griechischen Inseln', 'arrived', 1561, '2021-02-01', 'month', null, 'blaulichtblog.de'),
  ('Freiwilliger Solidaritätsmechanismus', 'pledged', 8000, '2022-06-22', 'day', 'Mehr als 8.000, alle Staaten zusammen.', 'euaa.europa.eu'),
  ('Freiwilliger Solidaritätsmechanismus', 'arrived', 207, '2022-12-01', 'day', 'Alle Staaten zusammen.', 'statewatch.org'),
  ('Freiwilliger Solidaritätsmechanismus', 'arrived', 4000, '2024-02-05', 'day', 'Mehr als 4.000, alle Staaten zusammen.', 'home-affairs.ec.europa.eu'),
  ('Resettlement', 'pledged', 13100, '2024-01-01', 'year', 'Für 2024 und 2025 zusammen.', 'mediendienst-integration.de'),
  ('Resettlement', 'arrived', 1859, '2024-12-31', 'year', 'Im Jahr 2024.', 'mediendienst-integration.de'),
  ('Resettlement', 'arrived', 942, '2025-04-01', 'month', 'Im Jahr 2025 bis zur Aussetzung.', 'finanznachrichten.de, 19.8.2025'),
  ('Neustart im Team (NesT)', 'arrived', 186, '2025-12-31', 'month', 'In 43 Gruppen.', 'unhcr.org/de'),
  ('Bundesaufnahmeprogramm Afghanistan', 'arrived', 864, '2025-01-01', 'year', 'Über dieses Programm allein; Bericht vom Jahreswechsel 2024/2025.', 'sueddeutsche.de'),
  ('Bundesaufnahmeprogramm Afghanistan', 'granted', 48000, '2025-01-01', 'year', 'Rund 48.000 Zusagen auf allen Wegen aus Afghanistan, nicht allein über dieses Programm.', 'mindelmedia-news.de'),
  ('Bundesaufnahmeprogramm Afghanistan', 'arrived', 35500, '2025-01-01', 'year', 'Rund 35.500 auf allen Wegen aus Afghanistan, nicht allein über dieses Programm.', 'mindelmedia-news.de'),
  ('Aufnahme im Einzelfall', 'granted', 4358, '2024-12-31', 'year', 'Erteilte Erlaubnisse im Jahr 2024.', 'mediendienst-integration.de'),
  ('Landesaufnahmeprogramm Schleswig-Holstein', 'pledged', 500, '2019-12-16', 'day', null, 'welt.de, 16.12.2019'),
  ('Landesaufnahmeprogramm Schleswig-Holstein', 'pledged', 200, '2020-01-01', 'year', 'Für 2020; ob darin Plätze des Resettlement enthalten sind, ist nicht belegt.', 'resettlement.de'),
  ('Landesaufnahmeprogramm Berlin 2022', 'pledged', 100, '2022-01-01', 'year', null, 'resettlement.de'),
  ('Landesaufnahmeprogramm Brandenburg 2022', 'pledged', 200, '2022-01-01', 'year', null, 'resettlement.de')
) as x (name, kind, number, day, precision, remark, source) join programmes.programme p on p.name = x.name;
