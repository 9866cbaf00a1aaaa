import { type Day, isDay } from '../../../shared/days.ts';
import { fold } from '../../../shared/fold.ts';
import type { Mapping, RowProblem, RowValues, StatusValues } from '../import-types.ts';
import { type Status, statuses } from '../types.ts';

const longest = { text: 500, mailbox: 254, unit: 200, phone: 50, website: 2000 };

/** What people write for a status, in search form. */
const statusWords: Record<Status | 'ends', string[]> = {
  member: ['mitglied', 'mitglied im buendnis', 'ja', 'x', 'beigetreten', 'buendnismitglied', 'member'],
  declared: ['erklaert', 'sicherer hafen', 'erklaerter sicherer hafen', 'declared'],
  interested: ['interessiert', 'interesse', 'anfrage', 'interested'],
  ends: ['ausgetreten', 'beendet', 'austritt', 'ruht', 'nein', 'kein mitglied'],
};

/**
 * What a row says, field by field. Nothing is guessed: a day that does not exist, a status in unknown words or an
 * address that is none is a problem, and an empty cell is no statement.
 *
 * @de Zeile lesen
 * @source verzeichnis#tabelle
 */
export const readRow = (
  cells: readonly string[],
  mapping: Mapping,
  today: Day,
): { values: RowValues; problems: RowProblem[] } => {
  const problems: RowProblem[] = [];
  const text = (field: string, max = longest.text): string | null => {
    const column = mapping[field];
    const cell = column === undefined ? '' : (cells[column] ?? '').normalize('NFC').trim();
    if (cell.length <= max) return cell === '' ? null : cell;
    problems.push({ problem: 'too-long', with: { field, max } });
    return null;
  };
  const day = (field: string): Day | null => {
    const written = text(field);
    if (written === null) return null;
    const read = readDay(written);
    if (read === null) problems.push({ problem: 'bad-day', with: { written } });
    else if (read > today) problems.push({ problem: 'future-day', with: { written } });
    return read;
  };
  const values: RowValues = {
    key: text('key'),
    name: text('name'),
    land: text('land'),
    statuses: Object.fromEntries(
      statuses.map((status) => [
        status,
        {
          since: day(`${status}.since`),
          evidence: text(`${status}.evidence`),
          source: text(`${status}.source`),
        },
      ]),
    ) as Record<Status, StatusValues>,
    declaration: text('declaration'),
    mailbox: text('mailbox', longest.mailbox)?.toLowerCase() ?? null,
    unit: text('unit', longest.unit),
    phone: text('phone', longest.phone),
    website: text('website', longest.website),
  };
  readPlainStatus(
    values,
    { status: text('status'), since: day('since'), evidence: text('evidence'), source: text('source') },
    problems,
  );
  readDeclaration(values, problems);
  readAddresses(values, problems);
  return { values, problems };
};

/** `14.6.2019`, `2019-06-14`, also with a time behind; anything less is not a day. */
const readDay = (written: string): Day | null => {
  const [, iso] = /^(\d{4}-\d{2}-\d{2})(?:[T ].*)?$/u.exec(written) ?? [];
  const [, date = '', month = '', year] = /^(\d{1,2})\.\s?(\d{1,2})\.\s?(\d{4})$/u.exec(written) ?? [];
  const day = iso ?? (year ? `${year}-${month.padStart(2, '0')}-${date.padStart(2, '0')}` : '');
  return isDay(day) ? day : null;
};

const readPlainStatus = (
  values: RowValues,
  { status, ...more }: StatusValues & { status: string | null },
  problems: RowProblem[],
): void => {
  if (status === null) return;
  const written = fold(status);
  const meant = ([...statuses, 'ends'] as const).find((one) => statusWords[one].includes(written));
  if (!meant) problems.push({ problem: 'unknown-status', with: { written: status } });
  else if (meant === 'ends') problems.push({ problem: 'status-ends', with: { written: status } });
  else if (values.statuses[meant].since === null) values.statuses[meant] = more;
  if (meant && meant !== 'ends' && values.statuses[meant].since === null)
    problems.push({ problem: 'day-missing', with: { status: meant } });
};

/** `2021`, or a title with one of the years in it. */
const readDeclaration = (values: RowValues, problems: RowProblem[]): void => {
  if (values.declaration === null) return;
  const years = values.declaration.match(/20(?:19|21)/gu) ?? [];
  if (new Set(years).size === 1) values.declaration = years[0] ?? null;
  else problems.push({ problem: 'unknown-declaration', with: { written: values.declaration } });
};

const readAddresses = (values: RowValues, problems: RowProblem[]): void => {
  const { mailbox, website } = values;
  if (mailbox !== null && !/^[^\s@<>"',;:]+@[^\s@<>"',;:]+\.[a-z]{2,}$/u.test(mailbox))
    problems.push({ problem: 'bad-mailbox', with: { written: mailbox } });
  if (website === null) return;
  const address = /^https?:\/\//iu.test(website) ? website : `https://${website}`;
  if (/^https?:\/\/[^\s/.]+\.[^\s]+$/iu.test(address) && URL.canParse(address)) values.website = address;
  else problems.push({ problem: 'bad-website', with: { written: website } });
};
