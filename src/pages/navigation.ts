import { officeOf, type Role } from '../shared/occasion.ts';
import type { Visit } from '../platform/http/visit.ts';
import type { NavItem } from '../ui/SiteHeader.tsx';

interface Entry {
  href: string;
  de: string;
  en: string;
  /** Offices that see the entry; without it everybody. */
  only?: Role[];
}

/** The main navigation, in the order of use. */
const main: Entry[] = [
  { href: '/', de: 'Start', en: 'Home' },
  { href: '/mitglieder', de: 'Mitglieder', en: 'Members' },
  { href: '/mandate', de: 'Mandate', en: 'Mandates' },
  { href: '/umfragen', de: 'Umfragen', en: 'Surveys', only: ['K', 'LK', 'AP', 'OB', 'ZG'] },
  { href: '/angebote', de: 'Angebote', en: 'Offers' },
  { href: '/abrufe', de: 'Abrufe', en: 'Call-offs', only: ['MIN'] },
  { href: '/aufnahmen', de: 'Aufnahmen', en: 'Admissions' },
  { href: '/erklaerungen', de: 'Erklärungen', en: 'Statements' },
  { href: '/schriftwechsel', de: 'Schriftwechsel', en: 'Correspondence' },
  { href: '/fortschritt', de: 'Fortschritt', en: 'Progress' },
  { href: '/beitritte', de: 'Beitritte', en: 'Accessions', only: ['K', 'LK'] },
  { href: '/anliegen', de: 'Anliegen', en: 'Matters', only: ['K', 'LK', 'AP', 'OB', 'ZG'] },
  { href: '/betrieb', de: 'Betrieb', en: 'Operations', only: ['K'] },
];

/** What stands at the foot of every page. */
const foot: { de: string; en: string; entries: Entry[] }[] = [
  {
    de: 'Nachschlagen',
    en: 'Look up',
    entries: [
      { href: '/zahlen', de: 'Zahlen', en: 'Numbers' },
      { href: '/programme', de: 'Programme', en: 'Programmes' },
      { href: '/lagen', de: 'Lagen', en: 'Situations' },
      { href: '/gute-praxis', de: 'Gute Praxis', en: 'Good practice' },
      { href: '/handlungsoptionen', de: 'Handlungsoptionen', en: 'Options for action' },
      { href: '/patenschaften', de: 'Patenschaften', en: 'Sponsorships' },
    ],
  },
  {
    de: 'Über dieses Haus',
    en: 'About this house',
    entries: [
      { href: '/laender', de: 'Länder', en: 'Länder' },
      { href: '/koordination', de: 'Länderkoordination', en: 'Land coordination' },
      {
        href: '/behoerden',
        de: 'Behörden',
        en: 'Authorities',
        only: ['K', 'LK', 'AP', 'OB', 'ZG'],
      },
      { href: '/beitreten', de: 'Beitreten', en: 'Join' },
      { href: '/gebiet', de: 'Gebietsverzeichnis', en: 'Territory register' },
      { href: '/rechte', de: 'Rechteübersicht', en: 'Overview of rights' },
      { href: '/api', de: 'Schnittstelle', en: 'API' },
    ],
  },
  {
    de: 'Pflichtangaben',
    en: 'Legal',
    entries: [
      { href: '/impressum', de: 'Impressum', en: 'Imprint' },
      { href: '/datenschutz', de: 'Datenschutz', en: 'Privacy' },
      { href: '/barrierefreiheit', de: 'Barrierefreiheit', en: 'Accessibility' },
      { href: '/barrierefreiheit/melden', de: 'Barriere melden', en: 'Report a barrier' },
      { href: '/leichte-sprache', de: 'Leichte Sprache', en: 'Plain language (German)' },
    ],
  },
];

export const navigationFor = ({ language, occasion, url }: Visit): NavItem[] => {
  const role = officeOf(occasion.actor)?.role;
  return main
    .filter(({ only }) => !only || (role && only.includes(role)))
    .map(({ href, [language]: label }) => {
      const current =
        url.pathname === href
          ? 'page'
          : href !== '/' && url.pathname.startsWith(`${href}/`)
            ? 'section'
            : undefined;
      return { href, label, ...(current && { current }) };
    });
};

export const footerFor = ({ language, occasion }: Visit) => {
  const role = officeOf(occasion.actor)?.role;
  return foot.map(({ [language]: title, entries }) => ({
    title,
    links: entries
      .filter(({ only }) => !only || (role && only.includes(role)))
      .map(({ href, [language]: label }) => ({ href, label })),
  }));
};
