import { thread } from '../../alliance/correspondence/reads/thread.ts';
import { resolution } from '../../alliance/mandates/reads/resolution.ts';
import { addressOf, subjectNamed } from '../../alliance/news/rules/subject.ts';
import type { Bundled, BundledKind } from '../../alliance/news/types.ts';
import { snapshot } from '../../alliance/offers/reads/snapshot.ts';
import { measure } from '../../alliance/practices/reads/measure.ts';
import { programme } from '../../alliance/programmes/reads/programme.ts';
import { statement } from '../../alliance/statements/reads/statement.ts';
import { survey } from '../../alliance/surveys/reads/survey.ts';
import { ask } from '../../platform/ask.ts';
import type { Visit } from '../../platform/http/visit.ts';
import type { AnyRead, ShownBy } from '../../platform/read.ts';

type Titles = (id: number, visit: Visit) => Promise<string | null>;

/** The title as the subject's own context shows it to this reader; null for what is not theirs to see. */
const titled =
  <R extends AnyRead>(
    read: R,
    input: (id: number) => R['input']['_output'],
    title: (value: ShownBy<R>) => string,
  ): Titles =>
  async (id, { house, occasion }) => {
    const answer = await ask(house, read, input(id), occasion);
    return answer.outcome === 'found' ? title(answer.value) : null;
  };

const byId = (id: number) => ({ id });

const titles: Record<BundledKind, Titles> = {
  'statements.statement': titled(statement, byId, ({ title }) => title),
  'offers.snapshot': titled(
    snapshot,
    (id) => ({ id, land: null, seite: null }),
    ({ title }) => title,
  ),
  'correspondence.thread': titled(thread, byId, ({ reference, subject }) => `${reference}: ${subject}`),
  'surveys.survey': titled(survey, byId, ({ title }) => title),
  'programmes.programme': titled(programme, byId, ({ name }) => name),
  'mandates.resolution': titled(resolution, byId, ({ title }) => title),
  'practices.measure': titled(measure, byId, ({ title }) => title),
};

export interface ShownSubject extends Bundled {
  kind: BundledKind;
  title: string;
  href: string;
}

/** What of a situation this reader may see, with titles; the rest is left out without a trace. */
export const shownSubjects = async (bundled: readonly Bundled[], visit: Visit): Promise<ShownSubject[]> => {
  const shown = await Promise.all(
    bundled.map(async (one) => {
      const subject = subjectNamed(one.about);
      const title = subject && (await titles[subject.kind](subject.id, visit));
      return subject && title ? { ...one, kind: subject.kind, title, href: addressOf(subject) } : null;
    }),
  );
  return shown.filter((one) => one !== null);
};
