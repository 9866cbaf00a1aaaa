import type { Child } from 'hono/jsx';
import type { paperOf } from '../../alliance/members/reads/paper.ts';
import { texts } from '../../alliance/members/texts/index.ts';
import { formatLongDay } from '../../platform/format.ts';
import type { Language } from '../../platform/texts.ts';

type Paper = ReturnType<typeof paperOf>;
interface Item {
  term: string;
  detail: Child;
}

const given = (items: [string, Child | null][], none: string): Item[] => {
  const filled = items.filter(([, detail]) => detail !== null && detail !== '');
  return filled.length > 0
    ? filled.map(([term, detail]) => ({ term, detail }))
    : [{ term: none, detail: '–' }];
};

/** What an application says about its council resolution. */
export const resolutionItems = (paper: Paper, document: Child | null, language: Language): Item[] => {
  const t = texts(language).applications.file;
  const isGiven = paper.resolutionReference !== null;
  return given(
    [
      [t.body, isGiven ? paper.councilBody : null],
      [t.day, paper.resolutionDay && formatLongDay(paper.resolutionDay, language)],
      [t.reference, paper.resolutionReference],
      [t.link, paper.resolutionLink && <a href={paper.resolutionLink}>{paper.resolutionLink}</a>],
      [t.document, document],
      [t.declares, isGiven ? (paper.declares ? t.yes : t.no) : null],
    ],
    t.none,
  );
};

/** What an application says about the head's signature. */
export const signatureItems = (paper: Paper, document: Child | null, language: Language): Item[] => {
  const { applications, actions } = texts(language);
  const t = applications.file;
  const versions = actions['save-signature'].fields.declaration.options;
  const { declaration } = paper;
  return given(
    [
      [t.head, paper.headName && `${paper.headName}, ${paper.headTitle}`],
      [t.day, paper.headSignedOn && formatLongDay(paper.headSignedOn, language)],
      [t.declaration, declaration && (versions[declaration as keyof typeof versions] ?? declaration)],
      [t.document, document ?? (paper.signatureStated ? t.stated : null)],
    ],
    t.none,
  );
};
