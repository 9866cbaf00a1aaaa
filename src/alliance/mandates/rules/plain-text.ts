const entities: Record<string, string> = {
  amp: '&',
  lt: '<',
  gt: '>',
  quot: '"',
  apos: "'",
  nbsp: ' ',
  auml: 'ä',
  ouml: 'ö',
  uuml: 'ü',
  Auml: 'Ä',
  Ouml: 'Ö',
  Uuml: 'Ü',
  szlig: 'ß',
  sect: '§',
  euro: '€',
  ndash: '–',
  mdash: '—',
  bdquo: '„',
  ldquo: '“',
  rdquo: '”',
  shy: '',
};

/**
 * The words of a text that a council's system may have sent as HTML: lists keep their numbers, paragraphs their line
 * breaks, everything else of the markup goes. A `<` that opens no tag stays.
 *
 * @de Reiner Text
 * @source oparl#wirklichkeit
 */
export const plainText = (text: string): string => {
  const isHtml = /<\/?[a-z][^<>]*>/iu.test(text);
  const broken = isHtml ? withoutTags(numberLists(text.replace(/\s+/gu, ' '))) : text;
  return decode(broken)
    .normalize('NFC')
    .replace(/\r\n?/gu, '\n')
    .replace(/[\p{Cc}\u00ad\u200b\ufeff]/gu, (sign) => (sign === '\n' ? sign : sign === '\t' ? ' ' : ''))
    .replace(/[^\S\n]+/gu, ' ')
    .replace(/ ?\n ?/gu, '\n')
    .replace(/\n{3,}/gu, '\n\n')
    .trim();
};

const numberLists = (html: string): string =>
  html.replace(/<ol\b[^>]*>(.*?)<\/ol>/gisu, (_, list: string) => {
    let number = 0;
    return list.replace(/<li\b[^>]*>/giu, () => `\n${(number += 1)}. `);
  });

const withoutTags = (html: string): string =>
  html
    .replace(/<(script|style)\b.*?<\/\1>/gisu, '')
    .replace(/<!--.*?-->/gsu, '')
    .replace(/<li\b[^>]*>/giu, '\n- ')
    .replace(/<br\s*\/?>|<\/(?:div|tr|h\d|li|ul)>/giu, '\n')
    .replace(/<\/p>/giu, '\n\n')
    .replace(/<\/?[a-z][^<>]*>/giu, '');

const decode = (text: string): string =>
  text.replace(/&(?:#(\d{1,7})|#x([\da-f]{1,6})|(\w{2,8}));/giu, (whole, decimal, hex, name) => {
    if (name) return entities[name] ?? whole;
    const code = decimal ? Number(decimal) : Number.parseInt(hex, 16);
    return code > 0 && code <= 0x10ffff && !(code >= 0xd800 && code < 0xe000)
      ? String.fromCodePoint(code)
      : '';
  });
