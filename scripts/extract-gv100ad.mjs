/**
 * Makes db/territory/gemeinden-DAY.csv, the extract of the official register that an installation starts with.
 *
 *   node scripts/extract-gv100ad.mjs GV100AD_DDMMYYYY.txt
 *
 * takes the file as Destatis publishes it (UTF-8 or Windows-1252, as it is or .gz) and keeps Länder, districts and
 * municipalities with key, regional key, type, name, area, inhabitants and postcode. The format's positions are
 * described in docs/sources/gemeindeverzeichnis.md.
 */
import { readFileSync, writeFileSync } from 'node:fs';
import { gunzipSync } from 'node:zlib';

const keyEnd = { 10: 12, 40: 15, 60: 18 };

const decode = (bytes) => {
  try {
    return new TextDecoder('utf-8', { fatal: true }).decode(bytes);
  } catch {
    return new TextDecoder('windows-1252').decode(bytes);
  }
};

const toRow = (line) => {
  const field = (from, to) => line.slice(from - 1, to).trim();
  const key = field(11, keyEnd[line.slice(0, 2)]);
  const row = [key, '', field(123, 124), field(23, 72), '', '', ''];
  if (line.startsWith('60')) {
    row[1] = key.slice(0, 5) + field(19, 22) + key.slice(5);
    row.splice(4, 3, Number(field(129, 139)), Number(field(140, 150)), field(166, 170));
  }
  if (row.some((cell) => String(cell).includes(';'))) throw new Error(`a field holds a semicolon: ${line}`);
  return row.join(';');
};

const [path] = process.argv.slice(2);
if (!path) {
  console.error('Usage: node scripts/extract-gv100ad.mjs GV100AD_DDMMYYYY.txt[.gz]');
  process.exit(2);
}
const file = readFileSync(path);
const lines = decode(path.endsWith('.gz') ? gunzipSync(file) : file).split(/\r?\n/u);
const kept = lines.filter((line) => line.slice(0, 2) in keyEnd);
const day = kept[0].slice(2, 10).replace(/(\d{4})(\d{2})(\d{2})/u, '$1-$2-$3');
const [year, month, date] = day.split('-');
const note =
  '# © Statistisches Bundesamt (Destatis), Gemeindeverzeichnis-Informationssystem, ' +
  `Gebietsstand ${date}.${month}.${year}; Vervielfältigung und Verbreitung, auch auszugsweise, mit Quellenangabe gestattet`;
const target = new URL(`../db/territory/gemeinden-${day}.csv`, import.meta.url);
writeFileSync(
  target,
  `${[note, 'key;ars;type;name;area_ha;population;postcode', ...kept.map(toRow)].join('\n')}\n`,
);
console.log(`${kept.length} units of ${day}`);
