import { fold } from '../../../src/shared/fold.ts';
import type { Random } from '../random.ts';
import { academicTitles, firstNames, lastNames } from './names.ts';

/** An invented person. */
export interface Player {
  name: string;
  email: string;
  salutation: 'neutral' | 'frau' | 'herr';
  academicTitle: string | null;
}

/** A mailbox name as administrations write it: `m.grossekathoefer`. */
export const mailName = (text: string): string =>
  fold(text)
    .replaceAll(/[^a-z0-9]+/g, '-')
    .replaceAll(/^-+|-+$/g, '');

/** Invents people, each only once. */
export const newCasting = (random: Random): ((domain: string) => Player) => {
  const known = new Set<string>();
  const draw = (): Pick<Player, 'name' | 'salutation'> => {
    const salutation = random.happens(0.06) ? 'neutral' : random.happens(0.52) ? 'frau' : 'herr';
    const name = `${random.pick(firstNames[salutation])} ${random.pick(lastNames)}`;
    if (known.has(name)) return draw();
    known.add(name);
    return { name, salutation };
  };
  return (domain) => {
    const { name, salutation } = draw();
    const academicTitle = random.happens(0.15) ? random.pick(academicTitles) : null;
    return { name, salutation, academicTitle, email: `${mailName(name)}@${mailName(domain)}.example` };
  };
};
