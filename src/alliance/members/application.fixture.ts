import type { Application, ApplicationContact } from './types.ts';

const moment = new Date('2026-03-01T09:00:00Z');

/** A complete application of Flensburg, for tests to change where they need it. */
export const application = (over: Partial<Application> = {}): Application => ({
  id: 1,
  municipality: '01001000',
  state: 'preparing',
  contactName: null,
  contactEmail: 'integration@flensburg.example',
  contactUnit: 'Integration',
  language: 'de',
  councilBody: 'Ratsversammlung',
  resolutionDay: '2026-02-05',
  resolutionReference: 'RV-1/2026',
  resolutionLink: 'https://flensburg.example/vorlage/1',
  resolutionFile: null,
  declares: true,
  headName: 'Ada Muster',
  headTitle: 'Oberbürgermeisterin',
  headSignedOn: '2026-02-20',
  declaration: '2021',
  signedFile: null,
  signatureStated: true,
  remark: null,
  createdAt: moment,
  submittedAt: null,
  recommendedAt: null,
  recommendation: null,
  recommendedInPlace: false,
  decidedAt: null,
  decisionReason: null,
  changedAt: moment,
  waitingSince: moment,
  erasedAt: null,
  version: 3,
  ...over,
});

export const contact: ApplicationContact = {
  id: 1,
  unit: 'Integration',
  mailbox: 'integration@flensburg.example',
  phone: null,
  name: null,
  loginEmail: null,
};

/** The facts of deeds on an application, at one place; its link is valid until `linkExpiresAt`. */
export const fileAt = (
  place: { municipality: string; land: string },
  over: Partial<Application> = {},
  linkExpiresAt = new Date('2026-03-31T09:00:00Z'),
) => ({
  application: { ...application({ municipality: place.municipality, ...over }), linkExpiresAt },
  contacts: [contact],
  questions: [],
  place,
  questionOpen: false,
  name: 'Flensburg',
});

/** An end of a link's validity that lies in the past of every test. */
export const past = new Date('2026-03-01T09:00:00Z');
