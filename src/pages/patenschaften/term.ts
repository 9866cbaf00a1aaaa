import { texts } from '../../alliance/practices/texts/index.ts';
import type { Term } from '../../alliance/practices/types.ts';
import { formatDay } from '../../platform/format.ts';
import { fill, type Language } from '../../platform/texts.ts';

/** From when until when: `01.06.2021 – 31.05.2023`. */
export const spanOf = ({ fromDay, toDay }: Pick<Term, 'fromDay' | 'toDay'>, language: Language): string =>
  `${formatDay(fromDay, language)} – ${toDay === null ? texts(language).sponsorship.noEnd : formatDay(toDay, language)}`;

/** How much how often, from which funds: `10 000 Euro, jährlich, Haushalt`. */
export const amountOf = (
  { amount, rhythm, funds }: Pick<Term, 'amount' | 'rhythm' | 'funds'>,
  language: Language,
): string => {
  const t = texts(language).sponsorship;
  const sum = amount === null ? t.noAmount : euros(amount, language);
  return [sum, amount === null ? null : t.rhythms[rhythm], funds === 'unknown' ? null : t.fundKinds[funds]]
    .filter(Boolean)
    .join(', ');
};

/** Money has a point between groups of three (DIN 5008), unlike other numbers. */
export const euros = (amount: number, language: Language): string =>
  fill(texts(language).sponsorship.euro, {
    n: amount.toLocaleString(language === 'en' ? 'en-GB' : 'de-DE'),
  });
