import type { QuestionFields } from '../../../src/alliance/surveys/rules/question-form.ts';

/** What the invented surveys ask; no questionnaire of the alliance has been published. */
export const sections = [
  { key: 'bereitschaft', title: 'Bereitschaft', titleEn: 'Readiness' },
  { key: 'umfeld', title: 'Umfeld und Unterstützung', titleEn: 'Surroundings and support' },
] as const;

type Asked = Partial<QuestionFields> & Pick<QuestionFields, 'key' | 'type' | 'label'>;

export const questions: readonly (Asked & { section: (typeof sections)[number]['key'] })[] = [
  {
    section: 'bereitschaft',
    key: 'bereit',
    type: 'yes-no',
    label: 'Ist Ihre Kommune bereit, zusätzlich Menschen aufzunehmen?',
    labelEn: 'Is your municipality ready to admit people additionally?',
    hint: 'Zusätzlich heißt: über die Zuweisung hinaus.',
    required: true,
  },
  {
    section: 'bereitschaft',
    key: 'zahlart',
    type: 'single',
    label: 'Wie ist die Zahl gemeint?',
    labelEn: 'How is the number meant?',
    options:
      'genau = genau so viele | exactly\nbis_zu = bis zu so vielen | up to\nim_monat = so viele im Monat | per month\nanforderung = auf Anforderung | on request',
    when: "${bereit} = 'yes'",
  },
  {
    section: 'bereitschaft',
    key: 'plaetze',
    type: 'integer',
    label: 'Wie viele Plätze?',
    labelEn: 'How many places?',
    hint: '0 ist eine Angabe. Wenn Sie keine Zahl nennen möchten: „keine Angabe“.',
    max: 5_000,
    when: "${bereit} = 'yes'",
  },
  {
    section: 'bereitschaft',
    key: 'gruppen',
    type: 'multiple',
    label: 'Für welche Gruppen?',
    labelEn: 'For which groups?',
    options:
      'umf = Unbegleitete Minderjährige | Unaccompanied minors\nfamilien = Familien | Families\nkrank = Kranke und Verletzte | Ill and injured people\nalle = ohne Einschränkung | without restriction',
    other: true,
    when: "${bereit} = 'yes'",
  },
  {
    section: 'bereitschaft',
    key: 'hindernis',
    type: 'single',
    label: 'Was steht dem am meisten entgegen?',
    labelEn: 'What stands most in the way?',
    options:
      'wohnraum = Wohnraum | Housing\ngeld = Finanzierung | Funding\nrecht = Zustimmung von Bund oder Land | Consent of federation or Land\npersonal = Personal | Staff',
    other: true,
  },
  {
    section: 'umfeld',
    key: 'lage',
    type: 'matrix',
    label: 'Wie ist die Lage bei Ihnen?',
    labelEn: 'How do things stand?',
    rows: 'wohnen = Wohnraum | Housing\nkita = Kita und Schule | Nursery and school\nberatung = Beratung | Advice',
    options: 'gut = gut | good\nknapp = knapp | tight\nfehlt = fehlt | missing',
  },
  {
    section: 'umfeld',
    key: 'wichtig',
    type: 'ranking',
    label: 'Was soll das Bündnis zuerst angehen?',
    labelEn: 'What should the alliance tackle first?',
    options:
      'programme = Aufnahmeprogramme | Admission programmes\nquote = Anrechnung auf die Quote | Crediting against the quota\naustausch = Austausch unter Mitgliedern | Exchange among members',
  },
  {
    section: 'umfeld',
    key: 'seite',
    type: 'text',
    label: 'Internetseite Ihrer Kommune zum Thema',
    labelEn: 'Web page of your municipality on the subject',
    register: 'website',
  },
  {
    section: 'umfeld',
    key: 'zusagen',
    type: 'table',
    label: 'Zusagen in laufenden Programmen',
    labelEn: 'Pledges in running programmes',
    columns: 'programm = Programm | Programme\nplaetze:zahl = Plätze | Places',
  },
  {
    section: 'umfeld',
    key: 'beschluss',
    type: 'file',
    label: 'Beschluss als Datei',
    labelEn: 'Resolution as a file',
  },
  {
    section: 'umfeld',
    key: 'bemerkung',
    type: 'long-text',
    label: 'Was möchten Sie uns sagen?',
    labelEn: 'What would you like to tell us?',
  },
];

export const introduction =
  'Wir fragen jedes Jahr, was unsere Mitglieder anbieten können und was sie brauchen. Angaben aus dem Vorjahr sind übernommen; bitte ändern Sie nur, was nicht mehr stimmt. (erfunden)';

/** Towns that answer nobody: reminded in vain, so that the coordinations have somebody to call. */
export const silentTowns = ['Celle', 'Kiel', 'Dinslaken', 'Tübingen'];
