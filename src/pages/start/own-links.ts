import { texts as memberTexts } from '../../alliance/members/texts/index.ts';
import { texts as peopleTexts } from '../../alliance/people/texts/index.ts';
import type { Language } from '../../platform/texts.ts';

/** Where those who keep the register work, beside what stands in the main navigation. */
export const keepersLinks = (language: Language): { href: string; label: string }[] => {
  const { imports, tidy } = memberTexts(language);
  const { contacts, coordination, letters, people } = peopleTexts(language);
  return [
    { href: '/kontakte', label: contacts.title },
    { href: '/kontakte/serienbriefe', label: letters.title },
    { href: '/menschen', label: people.title },
    { href: '/koordination', label: coordination.title },
    { href: '/mitglieder/import', label: imports.title },
    { href: '/mitglieder/dubletten', label: tidy.duplicates },
    { href: '/mitglieder/nachfolge', label: tidy.dissolved },
  ];
};
