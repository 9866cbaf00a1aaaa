/** One of the sixteen German Länder. @de Land */
export interface Land {
  /** First two digits of every key in it. */
  key: string;
  /** ISO 3166-2:DE without the `DE-`; in lower case the id of its outline on the map. */
  code: string;
  de: string;
  en: string;
}

export const lands: readonly Land[] = [
  { key: '01', code: 'SH', de: 'Schleswig-Holstein', en: 'Schleswig-Holstein' },
  { key: '02', code: 'HH', de: 'Hamburg', en: 'Hamburg' },
  { key: '03', code: 'NI', de: 'Niedersachsen', en: 'Lower Saxony' },
  { key: '04', code: 'HB', de: 'Bremen', en: 'Bremen' },
  { key: '05', code: 'NW', de: 'Nordrhein-Westfalen', en: 'North Rhine-Westphalia' },
  { key: '06', code: 'HE', de: 'Hessen', en: 'Hesse' },
  { key: '07', code: 'RP', de: 'Rheinland-Pfalz', en: 'Rhineland-Palatinate' },
  { key: '08', code: 'BW', de: 'Baden-Württemberg', en: 'Baden-Württemberg' },
  { key: '09', code: 'BY', de: 'Bayern', en: 'Bavaria' },
  { key: '10', code: 'SL', de: 'Saarland', en: 'Saarland' },
  { key: '11', code: 'BE', de: 'Berlin', en: 'Berlin' },
  { key: '12', code: 'BB', de: 'Brandenburg', en: 'Brandenburg' },
  { key: '13', code: 'MV', de: 'Mecklenburg-Vorpommern', en: 'Mecklenburg-Western Pomerania' },
  { key: '14', code: 'SN', de: 'Sachsen', en: 'Saxony' },
  { key: '15', code: 'ST', de: 'Sachsen-Anhalt', en: 'Saxony-Anhalt' },
  { key: '16', code: 'TH', de: 'Thüringen', en: 'Thuringia' },
];

/** Their keys as a list of choices. */
export const landCodes = [
  '01',
  '02',
  '03',
  '04',
  '05',
  '06',
  '07',
  '08',
  '09',
  '10',
  '11',
  '12',
  '13',
  '14',
  '15',
  '16',
] as const;

/** Names of all Länder by key, as choices of a form show them. */
export const landNames = (language: 'de' | 'en'): Record<(typeof landCodes)[number], string> =>
  Object.fromEntries(lands.map((land) => [land.key, land[language]])) as Record<
    (typeof landCodes)[number],
    string
  >;

export const landOf = (key: string): Land | undefined => lands.find((land) => land.key === key.slice(0, 2));

/** Id of the Land's outline in the map of Germany: `bw` … `th`. */
export const outlineOf = (land: Land): string => land.code.toLowerCase();
