import type { Day } from '../../../shared/days.ts';
import { type Status, statuses } from '../types.ts';

/** One fact of a status in a table: since when, on what evidence, from which source. */
export interface Since {
  since: Day | null;
  evidence: string | null;
  source: string | null;
}

/** One municipality as a line of the table that goes out as a download and comes in as an import. */
export interface TableRow {
  /** Official key with its leading zeros; it alone says which municipality is meant. */
  key: string;
  name: string;
  /** German name of the Land; for reading only, the key already says it. */
  land: string;
  statuses: Record<Status, Since>;
  /** Version of the Potsdam Declaration signed: `2019` or `2021`. */
  declaration: string | null;
  mailbox: string | null;
  /** The unit behind the mailbox. */
  unit: string | null;
  phone: string | null;
  website: string | null;
}

/** A column: its header as written, other headers that mean the same, and what it holds. */
export interface TableColumn {
  /** Stable name for mappings: `key`, `member.since`, `mailbox` … */
  field: string;
  header: string;
  /** Headers that people also use; compared in search form (`shared/fold`). */
  also: readonly string[];
  kind: 'key' | 'text' | 'day' | 'email' | 'url';
  /** A text, a day at midnight UTC, or nothing. */
  cell(row: TableRow): string | Date | null;
}

const words: Record<Status, string> = { interested: 'interessiert', declared: 'erklärt', member: 'Mitglied' };

const ofStatus = (status: Status): TableColumn[] => [
  {
    field: `${status}.since`,
    header: `${words[status]} seit`,
    also: status === 'member' ? ['Beitritt', 'beigetreten am', 'Mitglied'] : [words[status]],
    kind: 'day',
    cell: (row) => dayCell(row.statuses[status].since),
  },
  {
    field: `${status}.evidence`,
    header: `${words[status]} Beleg`,
    also: [],
    kind: 'text',
    cell: (row) => row.statuses[status].evidence,
  },
  {
    field: `${status}.source`,
    header: `${words[status]} Quelle`,
    also: [],
    kind: 'text',
    cell: (row) => row.statuses[status].source,
  },
];

const dayCell = (day: Day | null): Date | null => (day === null ? null : new Date(`${day}T00:00:00Z`));

/**
 * The columns of the register's table, one line per municipality. Download and import share them, so that what was
 * taken out can be brought back: the key is the identity, an empty cell says nothing, days may be written
 * `2019-06-14` or `14.6.2019`. Only statuses that hold on the day of the table have days in it; what ended or is
 * suspended stays in the history on the municipality's page.
 *
 * @de Spalten der Tabelle
 * @source verzeichnis#tabelle
 */
export const tableColumns: readonly TableColumn[] = [
  {
    field: 'key',
    header: 'AGS',
    also: ['Gemeindeschlüssel', 'Amtlicher Gemeindeschlüssel', 'Schlüssel', 'Regionalschlüssel'],
    kind: 'key',
    cell: (row) => row.key,
  },
  {
    field: 'name',
    header: 'Name',
    also: ['Kommune', 'Stadt', 'Gemeinde', 'Ort'],
    kind: 'text',
    cell: (row) => row.name,
  },
  { field: 'land', header: 'Land', also: ['Bundesland'], kind: 'text', cell: (row) => row.land },
  ...statuses.flatMap(ofStatus),
  {
    field: 'declaration',
    header: 'Fassung',
    also: ['Fassung der Potsdamer Erklärung', 'Potsdamer Erklärung'],
    kind: 'text',
    cell: (row) => row.declaration,
  },
  {
    field: 'mailbox',
    header: 'Mailbox',
    also: ['E-Mail', 'Funktionspostfach', 'Mail'],
    kind: 'email',
    cell: (row) => row.mailbox,
  },
  {
    field: 'unit',
    header: 'Stelle',
    also: ['Amt', 'Abteilung', 'Organisationseinheit'],
    kind: 'text',
    cell: (row) => row.unit,
  },
  {
    field: 'phone',
    header: 'Telefon',
    also: ['Tel', 'Telefonnummer'],
    kind: 'text',
    cell: (row) => row.phone,
  },
  {
    field: 'website',
    header: 'Website',
    also: ['Webseite', 'Internet', 'Homepage', 'URL'],
    kind: 'url',
    cell: (row) => row.website,
  },
];
