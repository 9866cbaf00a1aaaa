import { useName } from '../../alliance/offers/rules/pool/inquiry.ts';
import type { pool } from '../../alliance/offers/reads/pool.ts';
import { poolTexts } from '../../alliance/offers/texts/pool.ts';
import { formatMonth } from '../../platform/format.ts';
import type { ShownBy } from '../../platform/read.ts';
import { fill, type Language } from '../../platform/texts.ts';

export type Shown = ShownBy<typeof pool>;
export const path = '/angebote/buendel';

/** The question as the address of a page: only what is set, in a steady order. */
export const inquiryQuery = (
  { fields, inquiry }: Pick<Shown, 'fields' | 'inquiry'>,
  more: Record<string, string | number | null> = {},
): string => {
  const query = new URLSearchParams();
  for (const programme of fields.programm) query.append('programm', String(programme));
  for (const group of fields.gruppe) query.append('gruppe', group);
  for (const land of fields.land) query.append('land', land);
  if (fields.von !== null) query.set('von', fields.von);
  if (fields.bis !== null) query.set('bis', fields.bis);
  for (const use of inquiry.uses) if (use.wanted > 0) query.set(`zahl.${useName(use)}`, String(use.wanted));
  if (fields.verhaeltnis) query.set('verhaeltnis', 'true');
  for (const [name, value] of Object.entries(more)) if (value !== null) query.set(name, String(value));
  const text = query.toString();
  return text === '' ? '' : `?${text}`;
};

interface Named extends Pick<Shown, 'groups' | 'inquiry'> {
  programmes: readonly { id: number; name: string }[];
}

export const programmeName = (
  { programmes }: Pick<Named, 'programmes'>,
  id: number,
  language: Language,
): string => programmes.find((one) => one.id === id)?.name ?? `${poolTexts(language).page.programmes} ${id}`;

export const groupName = ({ groups }: Pick<Shown, 'groups'>, key: string, language: Language): string =>
  groups.find((one) => one.key === key)?.[language] ?? key;

/** A use in words: „Resettlement, unbegleitete Minderjährige“. */
export const useLabel = (shown: Named, index: number, language: Language): string => {
  const t = poolTexts(language).page;
  const use = shown.inquiry.uses[index];
  return fill(t.use, {
    programme: use?.programme == null ? t.anyProgramme : programmeName(shown, use.programme, language),
    group: use?.group == null ? t.anyGroup : groupName(shown, use.group, language),
  });
};

export const monthLabel = formatMonth;
