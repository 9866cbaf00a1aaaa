/** Municipalities whose councils permit admission in this story, with the places they offer. All of it is invented. */
export const offering = [
  { place: 'Flensburg', number: 16, minimumGroup: null },
  { place: 'Lübeck', number: 12, minimumGroup: 3 },
  { place: 'Greifswald', number: 9, minimumGroup: null },
  { place: 'Hildesheim', number: 14, minimumGroup: null },
  { place: 'Rottenburg am Neckar', number: 8, minimumGroup: null },
  { place: 'Konstanz', number: 10, minimumGroup: 2 },
] as const;

/** Who counts arrivals, about how many a quarter, in which programme and for which group. */
export const counting = [
  { place: 'Flensburg', about: 4, programme: 'Aufnahme im Einzelfall', group: null },
  { place: 'Kiel', about: 9, programme: 'Aufnahme im Einzelfall', group: 'families' },
  { place: 'Lübeck', about: 6, programme: 'Landesaufnahmeprogramm Schleswig-Holstein', group: 'families' },
  { place: 'Greifswald', about: 2, programme: 'Aufnahme im Einzelfall', group: null },
  { place: 'Rostock', about: 5, programme: 'Aufnahme im Einzelfall', group: 'women' },
  { place: 'Hildesheim', about: 7, programme: 'Übernahme nach Seenotrettung', group: null },
  { place: 'Göttingen', about: 3, programme: 'Unbegleitete Minderjährige in der Jugendhilfe', group: 'umf' },
  { place: 'Rottenburg am Neckar', about: 2, programme: 'Aufnahme im Einzelfall', group: 'families' },
  { place: 'Konstanz', about: 4, programme: 'Übernahme nach Seenotrettung', group: null },
  { place: 'Potsdam', about: 8, programme: 'Unbegleitete Minderjährige in der Jugendhilfe', group: 'umf' },
] as const;

/** What was really published about arrivals in one Land, each with its source; they differ, and both stay. */
export const publishedArrivals = [
  {
    place: '01',
    fromDay: '2018-06-01',
    count: 22,
    asOf: '2019-03-26',
    source: 'Mitteilung des BMI vom 26.3.2019, zitiert in der Beschlussvorlage 36/2019 Fleckeby',
    remark: 'Von 69 Übernahmen in ganz Deutschland.',
  },
  {
    place: '01001000',
    fromDay: '2019-01-01',
    count: 3,
    asOf: '2019-12-31',
    source: 'nrz, 2019',
    remark: 'Der Tag der Zählung ist nicht belegt; genannt ist das Jahr.',
  },
] as const;
