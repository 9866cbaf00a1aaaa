import { formatNumber } from '../../platform/format.ts';
import type { Language } from '../../platform/texts.ts';
import { fraction, toPercent } from '../../shared/fraction.ts';

/** A share as a reader expects it: `62 %`; of nothing there is no share. */
export const percentOf = (part: number, whole: number, language: Language): string =>
  whole === 0 ? '–' : `${formatNumber(toPercent(fraction(part, whole), 0), language)}\u00a0%`;
