import type { CountedStatus, DayPrecision } from '../../src/alliance/members/types.ts';

/** A published number as `members.record-published-count` takes it. */
export interface SeedCount {
  status: CountedStatus;
  count: number;
  atLeast: boolean;
  day: string;
  precision: DayPrecision;
  source: string;
  remark: string | null;
}

const told = (
  status: CountedStatus,
  day: string,
  precision: DayPrecision,
  count: number,
  source: string,
  more: { atLeast?: boolean; remark?: string } = {},
): SeedCount => ({
  status,
  count,
  atLeast: more.atLeast ?? false,
  day,
  precision,
  source,
  remark: more.remark ?? null,
});

/**
 * What was published about the size of the alliance and of the campaign since 2019, each number with its source. Sources
 * contradict each other and mix the two up; that is kept, with a remark. A number that its source dates to a month or
 * year stands on the first day of it.
 */
export const publishedCounts: readonly SeedCount[] = [
  told('declared', '2019-04-01', 'month', 51, 'neues deutschland, über finanznachrichten.de', {
    remark: '42 Kommunen wurden gefragt, 40 antworteten.',
  }),
  told('member', '2019-06-03', 'day', 8, 'potsdam.de/potsdamer-erklaerung', {
    remark:
      'Erstunterzeichnende der Potsdamer Erklärung: Flensburg, Greifswald, Hildesheim, Krefeld, Marburg, Potsdam, Rostock, Rottenburg am Neckar.',
  }),
  told('declared', '2019-06-03', 'day', 60, 'potsdam.de/potsdamer-erklaerung', {
    remark: 'Ungefähre Angabe.',
  }),
  told('member', '2019-06-14', 'day', 12, 'potsdam.de', {
    remark:
      'Gründung: die acht Erstunterzeichnenden und Berlin, Detmold, Freiburg, Kiel; Heidelberg folgte am selben Tag als dreizehnte. KommunalWiki nennt den 12.06.',
  }),
  told('declared', '2019-06-27', 'day', 62, 'seebruecke.org'),
  told('declared', '2019-07-01', 'month', 73, 'filiz-polat.de, Pressemitteilung 198', {
    remark:
      'Nach Ländern: NW 17, NI 16, SH 10, BW 9, BY 4, HE 3, MV 3, BB 2, RP 2, BE, HB, HH, SL, SN, ST und TH je 1.',
  }),
  told('declared', '2019-10-01', 'month', 108, 'sicherehaefen.de; nrz zu Dinslaken'),
  told('member', '2020-01-01', 'month', 41, 'KommunalWiki; dts/„Spiegel“ über aktiencheck.de', {
    remark: 'Die Quellen nennen Ende 2019 und Januar 2020.',
  }),
  told('declared', '2020-01-01', 'month', 120, 'weser-kurier.de', {
    remark: 'Der Artikel nennt diese 120 „Bündnis“; das Bündnis hatte damals 41 Mitglieder.',
  }),
  told('declared', '2020-03-01', 'month', 140, 'potsdam.de/sicherer-hafen-potsdam', {
    remark: 'Ungefähre Angabe für Februar bis März 2020.',
  }),
  told('declared', '2020-05-01', 'month', 153, 'sicherehaefen.de', {
    remark: 'Die Seite nennt diese 153 „Bündnis“; das Bündnis hatte im Juni 2020 57 Mitglieder.',
  }),
  told('member', '2020-06-14', 'day', 57, 'potsdam.de 371/2020'),
  told('declared', '2020-11-19', 'day', 200, 'potsdam.de 691/2020', { atLeast: true }),
  told('member', '2021-06-14', 'day', 100, 'potsdam.de 325/2021'),
  told('declared', '2021-06-14', 'day', 250, 'potsdam.de 325/2021', { atLeast: true }),
  told('member', '2021-08-01', 'month', 105, 'stadt-koeln.de', { remark: 'Ungefähre Angabe.' }),
  told('declared', '2021-11-01', 'month', 260, 'rhein-zeitung.de', {
    atLeast: true,
    remark: 'Der Artikel zu Neuwied nennt diese Zahl „Bündnis“.',
  }),
  told('member', '2022-02-18', 'day', 117, 'stadtvonmorgen.de; harrislee-mobil.de'),
];
