import { resolution } from '../../alliance/mandates/reads/resolution.ts';
import { texts } from '../../alliance/mandates/texts/index.ts';
import { formatDay } from '../../platform/format.ts';
import { page } from '../../platform/http/page.ts';
import type { Visit } from '../../platform/http/visit.ts';
import type { ShownBy } from '../../platform/read.ts';
import { fill } from '../../platform/texts.ts';
import { Alert } from '../../ui/Alert.tsx';
import { Badge } from '../../ui/Badge.tsx';
import { ButtonLink } from '../../ui/ButtonLink.tsx';
import { EmptyState } from '../../ui/EmptyState.tsx';
import { PageHead } from '../../ui/PageHead.tsx';
import { Split } from '../../ui/Split.tsx';
import { DocumentPart } from './DocumentPart.tsx';
import { History } from './History.tsx';
import { ItemCard } from './ItemCard.tsx';
import { resultTone } from './ListTable.tsx';
import { RelationsPart } from './RelationsPart.tsx';
import { ResolutionFacts } from './ResolutionFacts.tsx';

export type Shown = ShownBy<typeof resolution>;

export const resolutionPage = page({
  path: '/mandate/:id{[0-9]+}',
  read: resolution,
  title: ({ title, name }) => `${title} (${name})`,
  crumbs: ({ municipality, name }, { language }) => [
    { href: '/mandate', label: texts(language).one.mandates },
    { href: `/mandate?kommune=${encodeURIComponent(municipality)}`, label: name },
  ],
  view: (shown, visit) => <ResolutionView shown={shown} visit={visit} />,
  follows: ({ id }) => `mandates.resolution:${id}`,
});

const ResolutionView = ({ shown, visit }: { shown: Shown; visit: Visit }) => {
  const { language } = visit;
  const { one: t, words } = texts(language);
  const base = `/mandate/${shown.id}`;
  return (
    <>
      <PageHead
        kicker={`${shown.body}, ${shown.name}`}
        title={shown.title}
        badges={
          <>
            <Badge label={words.result[shown.result]} tone={resultTone[shown.result]} />{' '}
            {shown.invented && <Badge label={t.invented} tone="info" />}{' '}
            {shown.may.seeState && (
              <Badge
                label={
                  shown.checkedOn
                    ? fill(t.checkedOn, { day: formatDay(shown.checkedOn, language) })
                    : t.notChecked
                }
              />
            )}
          </>
        }
        actions={
          <>
            {shown.may.check && shown.items.length > 0 && (
              <ButtonLink href={`${base}/pruefen`} label={t.check} icon="check" variant="primary" />
            )}
            {shown.may.keep && <ButtonLink href={`${base}/bearbeiten`} label={t.edit} icon="edit" />}
          </>
        }
      />
      <Flags shown={shown} visit={visit} />
      <Split
        aside={
          <>
            <ResolutionFacts shown={shown} visit={visit} />
            <DocumentPart shown={shown} visit={visit} />
          </>
        }
      >
        <h2 class="kern-heading-medium">{t.items}</h2>
        {shown.items.length === 0 && <EmptyState level={3} title={t.noItems} text={t.noItemsText} />}
        <div class="hm-stack">
          {shown.items.map((item, index) => (
            <ItemCard
              item={item}
              shown={shown}
              visit={visit}
              place={{ first: index === 0, last: index === shown.items.length - 1 }}
            />
          ))}
        </div>
        {shown.may.keep && (
          <p>
            <ButtonLink
              href={`${base}/punkte/neu`}
              label={shown.items.length === 0 ? t.addItem : t.addAnother}
              icon="add"
              {...(shown.items.length === 0 && { variant: 'primary' as const })}
            />
          </p>
        )}
        <RelationsPart shown={shown} visit={visit} />
        {shown.note && (
          <section>
            <h2 class="kern-heading-medium">{t.note}</h2>
            <p class="hm-pre">{shown.note}</p>
          </section>
        )}
        <History shown={shown} visit={visit} />
      </Split>
    </>
  );
};

/** What somebody should look at: contradictions, items without effect, a result that fits no item. */
const Flags = ({ shown, visit: { language } }: { shown: Shown; visit: Visit }) => {
  const { one: t } = texts(language);
  const unsaid = shown.items.filter(
    ({ effect, result }) => effect === 'open' && result !== 'rejected',
  ).length;
  const partly =
    shown.result === 'partly-adopted' &&
    shown.items.length > 0 &&
    shown.items.every(({ result }) => result !== 'rejected');
  return (
    <>
      {shown.contradictions.map((pair) => {
        const named = (effect: 'permits' | 'excludes') => {
          const item = pair.find((one) => one.effect === effect);
          if (!item) return '';
          const { title, day } = item.resolution;
          return fill(t.contradictionItem, { number: item.number, title, day: formatDay(day, language) });
        };
        return (
          <Alert tone="warning" title={t.contradictionTitle}>
            <p>{fill(t.contradiction, { permit: named('permits'), exclusion: named('excludes') })}</p>
            {shown.may.keep && <p>{t.whatNow}</p>}
          </Alert>
        );
      })}
      {partly && shown.may.keep && <Alert tone="warning" title={t.resultNeedsItems} />}
      {unsaid > 0 && shown.may.keep && (
        <Alert tone="info" title={unsaid === 1 ? t.unsaidOne : fill(t.unsaid, { n: unsaid })} />
      )}
    </>
  );
};
