import { checkFrontier } from '../alliance/statements/rules/denominator/check.ts';
import { type LineProblem, readPositions } from '../alliance/statements/rules/denominator/read-positions.ts';
import { obstacleOf } from '../alliance/statements/rules/denominator/weightings.ts';
import { stanceWords } from '../alliance/statements/texts/stance-words.ts';
import type { Cell } from '../platform/documents/cell.ts';
import { readTable } from '../platform/documents/table.ts';
import { de as tableProblems } from '../platform/documents/problems.de.ts';
import { OperatorError } from '../platform/operator-error.ts';
import { fill } from '../platform/texts.ts';
import type { Command } from './command.ts';
import { answerOf, asText, reckon } from './denominator-answer.ts';
import { fileFrom } from './files.ts';
import { bytesOf } from '../platform/form/inputs.ts';

export const denominator: Command = {
  name: 'denominator',
  summary: 'Rechnet aus einer Tabelle von Positionen, wie viel Text von wie vielen getragen wird',
  help: `Aufruf: npx hafenmeisterei denominator DATEI [--text ANZAHL] [--wanted ANZAHL] [--core ZIFFERN] [--together ZIFFERN]
                                           [--steps ANZAHL] [--json]

DATEI   CSV oder .xlsx, eine Zeile je Mitglied. Spalten: „Mitglied“; wenn vorhanden „Land“ und „Einwohner“; jede weitere
        ist eine Ziffer. In den Feldern der Ziffern: unterstützt, kann mittragen, nur wenn, nicht vom Mandat gedeckt, nein;
        auch supports, accepts, only-if, not-covered, no. Leer heißt: keine Position. Spalten, deren Überschrift mit „Grund“,
        „Bedingung“, „Freigabe“ oder „Name“ beginnt, zählen nicht. Höchstens 60 Ziffern.

--text      zeigt zum besten Text dieser Länge den Verlust je Ziffer und die kleinste Änderung
--wanted    zeigt den längsten Text mit dieser Unterstützung (Mitglieder)
--core      diese Ziffern stehen in jedem Text: --core 1,2
--together  diese Ziffern stehen nur zusammen: --together 3+4,7+8+9
--steps     Schritte der Suche über 31 Ziffern (Vorgabe 600000); wird sie beendet, stehen Grenzen statt einer Zahl
--json      gibt alles als JSON aus; das Format steht in docs/handbook/nenner.md

Getragen wird eine Ziffer von „unterstützt“ und „kann mittragen“. Bis 24 Ziffern wird jede Auswahl angesehen. Jede ausgegebene
Zahl ist aus der Tabelle nachgezählt.

Rückgabewert 0: gerechnet; 1: abgelehnt, die Fehler stehen je Zeile da.`,
  takes: { values: ['text', 'wanted', 'core', 'together', 'steps'], flags: ['json'], words: 1 },
  async run({ values, words: [path], flags }) {
    if (!path) throw new OperatorError('Bitte nennen Sie eine Datei mit Positionen. Siehe --help.');
    const { table, problems } = readPositions(await rowsOf(path), stanceWords);
    if (problems.length > 0)
      throw new OperatorError(
        ['Die Tabelle wurde nicht gerechnet.', ...problems.map(sentenceOf)].join('\n  '),
      );
    const obstacle = obstacleOf(table.answers, table.clauses.length);
    if (obstacle) throw new OperatorError(obstacles[obstacle]);
    const named = (written: string): number => {
      const clause = table.clauses.indexOf(written.trim());
      if (clause === -1)
        throw new OperatorError(`Die Ziffer „${written.trim()}“ steht nicht in der Tabelle.`);
      return clause;
    };
    const result = reckon(table, {
      core: listOf(values['core'], ',').map(named),
      together: listOf(values['together'], ',').map((group) => listOf(group, '+').map(named)),
      steps: numberOf(values['steps']),
    });
    for (const { weighed, frontier } of result.runs)
      if (checkFrontier(weighed.acceptance, weighed.weights, frontier).length > 0)
        throw new Error('the frontier does not stand up to its check');
    const answer = answerOf(table, result, {
      text: numberOf(values['text']),
      wanted: numberOf(values['wanted']),
    });
    console.log(flags.has('json') ? JSON.stringify(answer, null, 1) : asText(answer));
  },
};

const rowsOf = async (path: string): Promise<string[][]> => {
  const { name, ...file } = await fileFrom(path);
  const read = await readTable({ name, bytes: bytesOf({ name, ...file }) });
  if (!read.ok) throw new OperatorError(fill(tableProblems[read.problem], read.with ?? {}));
  const [sheet] = read.sheets.toSorted((a, b) => b.rows.length - a.rows.length);
  return (sheet?.rows ?? []).map((row) => row.map(textOf));
};

const textOf = (cell: Cell): string =>
  cell instanceof Date
    ? cell.toISOString().slice(0, 10)
    : typeof cell === 'boolean'
      ? cell
        ? 'ja'
        : 'nein'
      : String(cell ?? '');

const listOf = (written: string | undefined, sign: string): string[] =>
  written === undefined ? [] : written.split(sign).filter((part) => part.trim() !== '');

const numberOf = (written: string | undefined): number | null => {
  if (written === undefined) return null;
  const value = Number(written);
  if (!Number.isSafeInteger(value) || value < 0)
    throw new OperatorError(`„${written}“ ist keine ganze Zahl. Siehe --help.`);
  return value;
};

const sentences: Record<LineProblem['problem'], string> = {
  'no-member-column':
    'keine Spalte heißt „Mitglied“, „Kommune“ oder „AGS“. Bitte ergänzen Sie die Überschrift. Gelesen: {value}',
  'no-clause-column': 'keine Spalte ist eine Ziffer. Gelesen: {value}',
  'clause-twice': 'die Ziffer „{value}“ hat zwei Spalten. Bitte behalten Sie eine.',
  'member-missing': 'das Mitglied fehlt. Bitte tragen Sie es ein oder löschen Sie die Zeile: {value}',
  'member-twice': '„{value}“ steht schon in einer früheren Zeile. Bitte behalten Sie eine.',
  'not-inhabitants':
    '„{value}“ ist keine Zahl von Einwohner*innen. Bitte schreiben Sie eine ganze Zahl oder nichts.',
  'unknown-stance': '„{value}“ ist keine Haltung. Bitte verwenden Sie die Wörter aus --help.',
};
const sentenceOf = ({ line, problem, value }: LineProblem): string =>
  `Zeile ${line}: ${fill(sentences[problem], { value })}`;

const obstacles: Record<NonNullable<ReturnType<typeof obstacleOf>>, string> = {
  'no-clauses': 'Die Tabelle hat keine Ziffern.',
  'too-many-clauses': 'Die Tabelle hat mehr als 60 Ziffern. Bitte fassen Sie Ziffern zusammen.',
  'no-members': 'Die Tabelle hat keine Mitglieder.',
  'too-many-lands':
    'In der Spalte „Land“ stehen mehr als 30 verschiedene Namen. Bitte vereinheitlichen Sie die Schreibweise.',
  'too-many-inhabitants':
    'Zusammen sind es mehr als 2 147 483 647 Einwohner*innen. Bitte prüfen Sie die Spalte.',
};
