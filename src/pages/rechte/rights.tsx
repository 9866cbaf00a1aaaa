import {
  type Column,
  columns,
  isClockworkOnly,
  reachesOf,
} from '../../alliance/operations/rules/rights-matrix.ts';
import { texts } from '../../alliance/operations/texts/index.ts';
import { texts as peopleTexts } from '../../alliance/people/texts/index.ts';
import type { Context } from '../../platform/house.ts';
import { page } from '../../platform/http/page.ts';
import type { Language } from '../../platform/texts.ts';
import type { Who } from '../../shared/permission.ts';
import { DataTable } from '../../ui/DataTable.tsx';
import { fieldId } from '../../ui/fieldId.ts';
import { PageHead } from '../../ui/PageHead.tsx';

interface Row {
  name: string;
  title: string;
  who: Who;
}

export const rightsPage = page({
  path: '/rechte',
  title: (_, { language }) => texts(language).rights.title,
  wide: true,
  view(_, { language, house }) {
    const t = texts(language).rights;
    return (
      <>
        <PageHead title={t.title} lead={t.lead} />
        <nav aria-label={t.contents}>
          <ul>
            {house.contexts.map((context) => (
              <li>
                <a href={`#${context.name}`}>{context.texts(language).name}</a>
              </li>
            ))}
          </ul>
        </nav>
        {house.contexts.map((context) => {
          const { name } = context.texts(language);
          return (
            <section id={context.name}>
              <h2 class="kern-heading-medium">{name}</h2>
              <Matrix
                kind="schritt"
                head={t.step}
                caption={`${name}: ${t.steps}`}
                rows={stepsOf(context, language)}
                language={language}
              />
              <Matrix
                kind="auskunft"
                head={t.question}
                caption={`${name}: ${t.questions}`}
                rows={questionsOf(context, language)}
                language={language}
              />
            </section>
          );
        })}
      </>
    );
  },
});

const verbOf = (name: string): string => name.split('.')[1] ?? name;

const stepsOf = (context: Context, language: Language): Row[] =>
  context.actions.map(({ name, may }) => ({
    name,
    title: context.texts(language).actions[verbOf(name)]?.title ?? name,
    who: may.who,
  }));

const questionsOf = (context: Context, language: Language): Row[] =>
  context.reads.map(({ name, may }) => ({
    name,
    title: context.texts(language).reads[verbOf(name)] ?? name,
    who: may.who,
  }));

const Matrix = ({
  kind,
  head,
  caption,
  rows,
  language,
}: {
  /** A step and a question may bear the same name. */
  kind: 'schritt' | 'auskunft';
  head: string;
  caption: string;
  rows: Row[];
  language: Language;
}) => {
  if (rows.length === 0) return <></>;
  const t = texts(language).rights;
  const labels: Record<Column, string> = { ...t.columns, ...peopleTexts(language).roles };
  return (
    <DataTable
      caption={caption}
      scroll
      rowId={({ name }) => fieldId(`${kind}-${name}`)}
      columns={[
        {
          header: head,
          rowHeader: true,
          cell: ({ title, who }) => (
            <>
              {title}
              {isClockworkOnly(who) && <small> ({t.clockwork})</small>}
            </>
          ),
        },
        ...columns.map((column) => ({
          header: labels[column],
          cell: ({ who }: Row) => {
            const reach = reachesOf(who)[column];
            return reach ? t.reach[reach] : <NotAtAll word={t.no} />;
          },
        })),
      ]}
      rows={rows}
    />
  );
};

/** A dash for the eye, a word for the ear. */
const NotAtAll = ({ word }: { word: string }) => (
  <>
    <span aria-hidden="true">–</span>
    <span class="kern-sr-only">{word}</span>
  </>
);
