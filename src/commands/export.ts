import { tableColumns } from '../alliance/members/rules/table-columns.ts';
import { table } from '../alliance/members/reads/table.ts';
import { ask } from '../platform/ask.ts';
import type { ShownBy } from '../platform/read.ts';
import { writeCsv } from '../platform/documents/csv.ts';
import { writeXlsx } from '../platform/documents/xlsx.ts';
import { OperatorError } from '../platform/operator-error.ts';
import type { Command } from './command.ts';
import { consoleOccasion, inHouse } from './console.ts';
import { writeResult } from './files.ts';

type Rows = ShownBy<typeof table>['rows'];
const headers = tableColumns.map(({ header }) => header);
const cellsOf = (rows: Rows) => rows.map((row) => tableColumns.map(({ cell }) => cell(row)));
const plain = ({ listed, ...row }: Rows[number]) => ({ ...row, population: listed.population });

const writers: Record<string, (rows: Rows) => string | Promise<Buffer>> = {
  csv: (rows) => writeCsv([headers, ...cellsOf(rows)], { dialect: 'excel' }),
  xlsx: (rows) =>
    writeXlsx({
      sheets: [{ name: 'Mitglieder', columns: headers.map((title) => ({ title })), rows: cellsOf(rows) }],
    }),
  json: (rows) => `${JSON.stringify(rows.map(plain), null, 2)}\n`,
  geojson: (rows) =>
    `${JSON.stringify({
      type: 'FeatureCollection',
      features: rows.map((row) => ({
        type: 'Feature',
        geometry:
          row.listed.lat === null || row.listed.lon === null
            ? null
            : { type: 'Point', coordinates: [row.listed.lon, row.listed.lat] },
        properties: plain(row),
      })),
    })}\n`,
};

export const exportCommand: Command = {
  name: 'export',
  summary: 'Gibt das Verzeichnis der Mitglieder als Tabelle oder Karte aus',
  help: `Aufruf: npx hafenmeisterei export members [--format csv|xlsx|json|geojson] [--json] [--output DATEI]

Gibt alle Kommunen mit einem Status aus, mit Beleg, Quelle und erstem Kontakt. CSV und .xlsx haben die Spalten,
die „import members“ versteht: Was herauskommt, kann unverändert wieder eingeführt werden.

--format  csv (Voreinstellung), xlsx, json oder geojson
--json    wie --format json
--output  schreibt in eine Datei statt auf die Ausgabe; für xlsx nötig

Enthält auch nicht öffentliche Angaben wie Telefonnummern.`,
  takes: { values: ['format', 'output'], flags: ['json'], words: 1 },
  async run({ values, words, flags }) {
    const format = flags.has('json') ? 'json' : (values['format'] ?? 'csv');
    const write = writers[format];
    if (words.join() !== 'members' || !write)
      throw new OperatorError('Bitte nennen Sie „members“ und ein bekanntes Format. Siehe --help.');
    const output = values['output'];
    if (format === 'xlsx' && !output)
      throw new OperatorError('Für .xlsx nennen Sie bitte eine Datei: --output DATEI');
    const rows = await inHouse(async (house) => {
      const shown = await ask(house, table, table.input.parse({}), consoleOccasion(house));
      if (shown.outcome !== 'found') throw new Error(`members.table: ${shown.outcome}`);
      return shown.value.rows;
    });
    const content = await write(rows);
    if (output) await writeResult(output, content);
    else process.stdout.write(content);
  },
};
