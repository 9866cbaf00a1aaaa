import { texts as memberTexts } from '../../alliance/members/texts/index.ts';
import { texts as peopleTexts } from '../../alliance/people/texts/index.ts';
import type { Language } from '../../platform/texts.ts';

/** Who holds which office, as far as one's own reaches. */
export const peopleLink = (language: Language) => ({
  href: '/menschen',
  label: peopleTexts(language).people.title,
});

/** Where those who keep the register work, beside what stands in the main navigation. */
export const keepersLinks = (language: Language): { href: string; label: string }[] => {
  const { imports, tidy } = memberTexts(language);
  const { contacts, coordination, letters } = peopleTexts(language);
  return [
    { href: '/kontakte', label: contacts.title },
    { href: '/kontakte/serienbriefe', label: letters.title },
    peopleLink(language),
    { href: '/koordination', label: coordination.title },
    { href: '/mitglieder/import', label: imports.title },
    { href: '/mitglieder/dubletten', label: tidy.duplicates },
    { href: '/mitglieder/nachfolge', label: tidy.dissolved },
  ];
};

/** Observers suggest, and see what became of it. */
export const observersLinks = (language: Language): { href: string; label: string }[] => {
  const { start } = memberTexts(language);
  return [
    { href: '/gute-praxis/vorschlaege', label: start.ownSuggestions },
    { href: '/gute-praxis/vorschlagen', label: start.suggest },
  ];
};

/** What a ministry or an authority has to do with the alliance. */
export const recipientsLinks = (
  language: Language,
  authority: number | null,
): { href: string; label: string }[] => {
  const { start } = memberTexts(language);
  return [
    {
      href: authority ? `/schriftwechsel?behoerde=${authority}` : '/schriftwechsel',
      label: start.ownThreads,
    },
    { href: '/abrufe', label: start.ownCallOffs },
    { href: '/angebote/gebuendelt', label: start.ownPooledOffers },
  ];
};
