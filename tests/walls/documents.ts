import { type Breach, isTest, type Sources } from './sources.ts';

/** `@source page#part`: the page is docs/sources/page.md, the part an anchor or heading in it. */
export const checkQuotedSources = (sources: Sources, pages: Sources): Breach[] =>
  tagged(sources, 'source').flatMap(({ file, value }) => {
    const [page = '', part] = value.split('#');
    const text = pages.get(`docs/sources/${page}.md`);
    if (text === undefined)
      return [{ file, says: `quotes ${value}, but docs/sources/${page}.md is missing` }];
    return part === undefined ||
      text.includes(`<a id="${part}">`) ||
      new RegExp(`^#+ ${part}$`, 'm').test(text)
      ? []
      : [{ file, says: `quotes ${value}, but the page has no such anchor` }];
  });

/** Every German word that names something in the code stands in the glossary. */
export const checkGlossary = (sources: Sources, glossary: string): Breach[] => {
  const known = new Set(wordsOf(glossary));
  return tagged(sources, 'de')
    .filter(({ value }) => !known.has(value))
    .map(({ file, value }) => ({ file, says: `„${value}“ is not in docs/glossary.md` }));
};

/** The German words of the glossary's table; several in one cell are parted by a slash. */
export const wordsOf = (glossary: string): string[] =>
  glossary
    .split('\n')
    .filter((line) => line.startsWith('| '))
    .flatMap((line) => (line.split('|')[1] ?? '').split(' / ').map((word) => word.trim()));

/** Values of a tag in the comments of the program. */
export const tagged = (sources: Sources, tag: 'de' | 'source'): { file: string; value: string }[] =>
  [...sources]
    .filter(([file]) => !isTest(file))
    .flatMap(([file, code]) =>
      [...code.matchAll(/\/\*\*[\s\S]*?\*\//g)].flatMap(([comment]) =>
        [...comment.matchAll(new RegExp(`@${tag} ([^@\\n]+?)\\s*(?=@|\\n|\\*/)`, 'g'))].map(
          ([, value = '']) => ({
            file,
            value: value.trim(),
          }),
        ),
      ),
    );
