const grouped = /^[+-]?\d{1,3}(?:[.\s'’]\d{3})+(?:,\d+)?$/u;
const german = /^[+-]?\d+(?:,\d+)?$/u;
const machine = /^[+-]?\d+\.\d+$/u;

/**
 * The number that people mean by `1.250,5`, `1 250`, `1250,50` or `1250.5`; null for anything else.
 * A dot before exactly three digits groups thousands, as it does in German texts: `1.250` is 1250.
 */
export const parseGermanNumber = (text: string): number | null => {
  const trimmed = text
    .replace(/[\u00a0\u202f\u2009]/gu, ' ')
    .replace(/\u2212/gu, '-')
    .trim();
  if (grouped.test(trimmed)) return Number(trimmed.replace(/[.\s'’]/gu, '').replace(',', '.'));
  if (german.test(trimmed)) return Number(trimmed.replace(',', '.'));
  if (machine.test(trimmed)) return Number(trimmed);
  return null;
};
