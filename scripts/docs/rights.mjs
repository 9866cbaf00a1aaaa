import { columns, isClockworkOnly, reachesOf } from '../../src/alliance/operations/rules/rights-matrix.ts';
import { texts } from '../../src/alliance/operations/texts/index.ts';
import { pageOf, table } from './table.mjs';

const { rights } = texts('de');
const heads = { ...rights.columns };

/** Who may do what: actions and reads by office, as `permission().who` says it. */
export const rightsPage = (contexts) =>
  pageOf(
    'Rechte',
    'K Koordinierungsstelle · LK Länderkoordination · OB politische Leitung · AP Ansprechperson · ZG Zivilgesellschaft · MIN Ministerium oder Behörde',
    ...contexts.flatMap((context) => {
      const words = context.texts('de');
      return [
        `## ${words.name}`,
        part('Schritt', context.actions, (verb) => words.actions[verb]?.title),
        part('Auskunft', context.reads, (verb) => words.reads[verb]),
      ].filter(Boolean);
    }),
  );

const part = (head, definitions, titleOf) =>
  definitions.length === 0
    ? ''
    : table(
        [head, 'Name', ...columns.map((column) => heads[column] ?? column)],
        definitions.map(({ name, may }) => {
          const reaches = reachesOf(may.who);
          const title = titleOf(name.split('.')[1]) ?? name;
          return [
            isClockworkOnly(may.who) ? `${title} (${rights.clockwork})` : title,
            `\`${name}\``,
            ...columns.map((column) => (reaches[column] ? rights.reach[reaches[column]] : '–')),
          ];
        }),
      );
