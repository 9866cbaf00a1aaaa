import { addDays, type Day, daysBetween } from '../../../src/shared/days.ts';
import type { Stage } from '../stage.ts';
import { playing } from './municipalities.ts';

/** How a municipality of the demo stands to the alliance when its two years begin, and what becomes of it. */
export interface Part {
  key: string;
  name: string;
  land: string;
  interested: Day | null;
  declared: Day | null;
  member: Day | null;
  declaration: '2019' | '2021';
}

const named = new Map(playing.map(([key, name]) => [name, key]));

/** The key of a municipality of the demo. @throws Error when it does not play */
export const keyOf = (name: string): string => {
  const key = named.get(name);
  if (!key) throw new Error(`${name} does not play`);
  return key;
};

/** The part of one municipality. @throws Error when it does not play */
export const partOf = (parts: readonly Part[], name: string): Part => {
  const part = parts.find((one) => one.name === name);
  if (!part) throw new Error(`${name} does not play`);
  return part;
};

/** Declared, but not in the alliance. */
const onlyDeclared = [
  'Hamburg',
  'Norderney',
  'Wolfsburg',
  'Gütersloh',
  'Lüdenscheid',
  'Speyer',
  'Überlingen',
  'Straubing',
  'Völklingen',
  'Zwickau',
  'Nordhausen',
];
/** Has only shown interest so far. */
const onlyInterested = ['Bremerhaven', 'Höxter', 'Fürth', 'Gotha', 'Am Ettersberg', 'Naumburg', 'Klixbüll'];
/** Come in during the two years of the demo, through an application each. */
export const joining = [
  'Hallig Hooge',
  'Jever',
  'Herford',
  'Telgte',
  'Hanau',
  'Stadtallendorf',
  'Ingelheim am Rhein',
  'Gundelfingen',
  'Gräfelfing',
  'Saarlouis',
  'Chorin',
  'Gnoien',
  'Quedlinburg',
  'Ilmenau',
];
/** Have an application on its way, rejected or withdrawn; see acts/applications.ts. */
export const applying = [
  'Duderstadt',
  'Nottuln',
  'Mühlheim am Main',
  'Kaiserslautern',
  'Kirchzarten',
  'Lindau',
  'Zittau',
  'Wittstock/Dosse',
];
const foundingNames = [
  'Flensburg',
  'Greifswald',
  'Hildesheim',
  'Krefeld',
  'Marburg',
  'Potsdam',
  'Rostock',
  'Rottenburg am Neckar',
];
const firstDay = '2018-09-13';
const revised = '2021-02-17';

/** Deals every municipality its part. All of these days are invented. */
export const dealParts = ({ random, ago }: Stage): Part[] =>
  playing.map(([key, name]): Part => {
    const beginning = ago(735);
    const founding = foundingNames.includes(name);
    const declared = founding
      ? addDays(firstDay, random.between(0, 200))
      : addDays(firstDay, random.between(120, daysBetween(firstDay, beginning) - 400));
    const wait = random.happens(0.4) ? random.between(60, 380) : random.between(14, 120);
    const member = founding ? '2019-06-14' : later(addDays(declared, wait), '2019-06-15');
    const part = { key, name, land: key.slice(0, 2) };
    if (onlyInterested.includes(name))
      return {
        ...part,
        interested: ago(random.between(740, 900)),
        declared: null,
        member: null,
        declaration: '2021',
      };
    const interested = random.happens(0.12) ? addDays(declared, -random.between(30, 200)) : null;
    if ([...onlyDeclared, ...joining, ...applying].includes(name))
      return { ...part, interested, declared, member: null, declaration: '2021' };
    return { ...part, interested, declared, member, declaration: member < revised ? '2019' : '2021' };
  });

const later = (a: Day, b: Day): Day => (a > b ? a : b);
