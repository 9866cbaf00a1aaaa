const letters: Record<string, string> = {
  ä: 'ae',
  ö: 'oe',
  ü: 'ue',
  ß: 'ss',
  æ: 'ae',
  ø: 'o',
  ł: 'l',
  đ: 'd',
};

/**
 * Text as search compares it: lower case, umlauts written out, accents dropped, gender forms (`*in`, `:in`, `_in`,
 * `/-in`, `(in)`, `Innen`, `*r`) brought to one, anything else between words a single space.
 *
 * @de Suchform
 */
export const fold = (text: string): string =>
  text
    .normalize('NFC')
    .replace(/(\p{Ll})(?:[*:_·]|\/-?)(in(?:nen)?|r)(?![\p{L}\p{N}])/gu, '$1$2')
    .replace(/(\p{Ll})\((in(?:nen)?|r)\)/gu, '$1$2')
    .replace(/(\p{Ll})I(n(?:nen)?)\b/gu, '$1i$2')
    .toLowerCase()
    .replace(/[äöüßæøłđ]/g, (letter) => letters[letter] ?? letter)
    .normalize('NFD')
    .replace(/\p{M}/gu, '')
    .replace(/[^\p{L}\p{N}]+/gu, ' ')
    .trim();

/** Sort key after DIN 5007-1: umlauts as their vowels, ß as ss, case and accents without weight. */
export const sortKey = (text: string): string =>
  text
    .toLowerCase()
    .replace(/ß/g, 'ss')
    .normalize('NFD')
    .replace(/\p{M}/gu, '')
    .replace(/[^\p{L}\p{N}]+/gu, ' ')
    .trim();
