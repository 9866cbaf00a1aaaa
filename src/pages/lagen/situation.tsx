import { situation } from '../../alliance/news/reads/situation.ts';
import { texts } from '../../alliance/news/texts/index.ts';
import { bundledKinds, type BundledKind } from '../../alliance/news/types.ts';
import { formatDay } from '../../platform/format.ts';
import { page } from '../../platform/http/page.ts';
import type { Visit } from '../../platform/http/visit.ts';
import type { ShownBy } from '../../platform/read.ts';
import { fill } from '../../platform/texts.ts';
import { landCodes } from '../../alliance/territory/lands.ts';
import { anyoneOf } from '../../shared/occasion.ts';
import { ButtonLink } from '../../ui/ButtonLink.tsx';
import { PageHead } from '../../ui/PageHead.tsx';
import { SourceNote } from '../../ui/SourceNote.tsx';
import { SeenBy } from '../SeenBy.tsx';
import { LastingBadge, path } from './situations.tsx';
import { type ShownSubject, shownSubjects } from './subjects.ts';

type Shown = ShownBy<typeof situation>;
interface Part {
  shown: Shown;
  visit: Visit;
}

/** One situation with everything of it that the reader may see. */
export const situationPage = page({
  path: `${path}/:id{[0-9]+}`,
  read: situation,
  title: ({ title }) => title,
  crumbs: (_, { language }) => [{ href: path, label: texts(language).page.title }],
  view: (shown, visit) => <Situation shown={shown} visit={visit} />,
  follows: ({ id }) => `news.situation:${id}`,
});

const Situation = ({ shown, visit }: Part) => {
  const { language } = visit;
  const { page: t } = texts(language);
  const base = `${path}/${shown.id}`;
  return (
    <>
      <PageHead
        kicker={t.kinds[shown.kind]}
        title={shown.title}
        badges={<LastingBadge lasts={shown.lasts} toDay={shown.toDay} language={language} />}
        actions={
          shown.may.keep && (
            <>
              <ButtonLink href={`${base}/hinzufuegen`} label={t.bundle} variant="primary" />
              <ButtonLink href={`${base}/aendern`} label={t.edit} />
            </>
          )
        }
      />
      <SeenBy reader={shown.reader} readers={shown.readers} visit={visit} />
      <p class="hm-pre">{shown.summary}</p>
      <SourceNote
        asOf={formatDay(shown.fromDay, language)}
        sources={[{ label: shown.source }]}
        words={{ asOf: t.asOf, source: t.source }}
      />
      <Subjects shown={shown} visit={visit} />
    </>
  );
};

/** What belongs to it is asked for as the audience that the page is shown to. */
const asReader = ({ reader, readers }: Shown, visit: Visit): Visit =>
  reader === readers.at(-1)
    ? visit
    : { ...visit, occasion: { ...visit.occasion, actor: anyoneOf(reader, landCodes) } };

const Subjects = async ({ shown, visit }: Part) => {
  const { page: t } = texts(visit.language);
  const subjects = await shownSubjects(shown.bundled, asReader(shown, visit));
  const kinds = (Object.keys(bundledKinds) as BundledKind[]).filter((kind) =>
    subjects.some((subject) => subject.kind === kind),
  );
  return (
    <>
      <h2 class="kern-heading-medium">{t.belongs}</h2>
      {subjects.length === 0 && <p>{t.nothing}</p>}
      {kinds.map((kind) => (
        <>
          <h3 class="kern-heading-small">{t.bundledKinds[kind]}</h3>
          <ul class="hm-list">
            {subjects
              .filter((subject) => subject.kind === kind)
              .map((subject) => (
                <Subject subject={subject} shown={shown} visit={visit} />
              ))}
          </ul>
        </>
      ))}
    </>
  );
};

const Subject = ({ subject, shown, visit: { language } }: Part & { subject: ShownSubject }) => {
  const { page: t } = texts(language);
  return (
    <li>
      <a href={subject.href}>{subject.title}</a>
      {subject.note && <p class="hm-pre">{subject.note}</p>}
      {shown.may.keep && (
        <p>
          <a
            href={`${path}/${shown.id}/herausnehmen/${subject.id}`}
            aria-label={fill(t.removeOne, { title: subject.title })}
          >
            {t.remove}
          </a>
        </p>
      )}
    </li>
  );
};
