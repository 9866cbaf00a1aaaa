import type { Salutation } from '../types.ts';

/** Somebody to write to, as far as they are known. */
export interface Addressee {
  name: string | null;
  salutation: Salutation;
  academicTitle: string | null;
  /** Function that belongs into the address, such as Oberbürgermeisterin; null where none does. */
  functionTitle: string | null;
}

/** Parts of a family name that stand before it. */
const particles = new Set(
  'von vom van der den de del della di da dos du zu zum zur auf und y al el ten ter le la'.split(' '),
);
const academic = /^(?:(?:Prof|Dr|Dipl|Mag|habil|phil|jur|med|rer|nat|pol|h|c|Ing|theol)\.\s*-?)+/iu;

/**
 * How a letter begins. The form follows what the person chose, never a guess from the first name; without a name, or
 * with a name and no wish for Frau or Herr, the neutral forms stand. A function in a spelling for all genders
 * (`Bürgermeister*in`) names nobody and is left out.
 *
 * @de Anrede
 * @source anrede#briefe
 */
export const formOfAddress = ({ name, salutation, academicTitle, functionTitle }: Addressee): string => {
  const full = plainName(name ?? '');
  if (full === '') return 'Sehr geehrte Damen und Herren';
  const title = academicTitle?.trim() || (academic.exec(name?.trim() ?? '')?.[0].trim() ?? '');
  const words = (...parts: string[]): string => parts.filter((part) => part !== '').join(' ');
  if (salutation === 'neutral') return words('Guten Tag', title, full);
  const held = functionTitle && !/[*:_/]|Innen\b/u.test(functionTitle) ? functionTitle.trim() : '';
  return salutation === 'frau'
    ? words('Sehr geehrte Frau', held, title, lastName(full))
    : words('Sehr geehrter Herr', held, title, lastName(full));
};

/** The name without titles, in the order in which it is spoken. */
const plainName = (name: string): string => {
  const [last = '', first] = name.split(',').map((part) => part.trim());
  return (first ? `${first} ${last}` : last).replace(academic, '').trim();
};

/** `Anna von der Heide` is Frau von der Heide; `Ana Ortega y Gasset` is Frau Ortega y Gasset. */
const lastName = (full: string): string => {
  const parts = full.split(/\s+/u);
  let start = parts.length - 1;
  while (start > 1 && particles.has((parts[start - 1] ?? '').toLowerCase())) {
    start -= 1;
    if (parts[start] === 'y') start -= 1;
  }
  return parts.slice(Math.max(start, 0)).join(' ');
};

/**
 * The name in the address field of a letter: title and full name, for Frau and Herr with that word before.
 *
 * @de Name im Anschriftfeld
 * @source anrede#anschrift
 */
export const addressLine = ({ name, salutation, academicTitle }: Addressee): string => {
  const full = plainName(name ?? '');
  const word = { frau: 'Frau', herr: 'Herrn', neutral: '' }[salutation];
  return full === '' ? '' : [word, academicTitle?.trim() ?? '', full].filter((part) => part !== '').join(' ');
};
