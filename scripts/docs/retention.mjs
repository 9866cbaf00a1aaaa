import { retentions } from '../../src/alliance/operations/db/retentions.ts';
import { idleDays, keptDays, unconfirmedDays } from '../../src/alliance/members/rules/retention.ts';
import { pageOf, table } from './table.mjs';

/** What the house deletes by itself, and when. */
export const retentionPage = () =>
  pageOf(
    'Aufbewahrung',
    'Was nur eine Zeit lang gebraucht wird, löscht das Programm jede Nacht. Jede Löschung hinterlässt eine Zeile mit Art und Anzahl im Protokoll.',
    table(
      ['Was', 'Tage', 'gerechnet ab', 'Art im Protokoll'],
      retentions.map(({ de, days, kind }) => [de.what, days, de.since, `\`${kind}\``]),
    ),
    '## Beitrittsanträge',
    table(
      ['Was', 'Tage', 'gerechnet ab', 'was geschieht'],
      [
        [
          'Interesse ohne bestätigtes Postfach',
          unconfirmedDays,
          'letzte Änderung',
          'verfällt, alle Angaben werden gelöscht',
        ],
        ['Antrag, an dem niemand weiterarbeitet', idleDays, 'letzte Änderung', 'verfällt'],
        ['Beendeter Antrag', keptDays, 'Ende', 'personenbezogene Angaben werden gelöscht'],
      ],
    ),
  );
