import { joining } from '../../alliance/members/reads/joining.ts';
import { texts } from '../../alliance/members/texts/index.ts';
import { formatDay } from '../../platform/format.ts';
import { page } from '../../platform/http/page.ts';
import type { Visit } from '../../platform/http/visit.ts';
import type { ShownBy } from '../../platform/read.ts';
import { fill } from '../../platform/texts.ts';
import { ButtonLink } from '../../ui/ButtonLink.tsx';
import { Card } from '../../ui/Card.tsx';
import { Details } from '../../ui/Details.tsx';
import { Grid } from '../../ui/Grid.tsx';
import { PageHead } from '../../ui/PageHead.tsx';
import { SourceNote } from '../../ui/SourceNote.tsx';
import { statuses } from '../../alliance/members/types.ts';

/** What joining means, needs and takes: for anybody. */
export const joiningPage = page({
  path: '/beitreten',
  read: joining,
  title: (_, { language }) => texts(language).joining.title,
  view: (shown, visit) => <Joining shown={shown} visit={visit} />,
});

const Joining = ({ shown, visit }: { shown: ShownBy<typeof joining>; visit: Visit }) => {
  const t = texts(visit.language).joining;
  const key = visit.url.searchParams.get('municipality');
  const start = `/beitreten/interesse${key ? `?municipality=${encodeURIComponent(key)}` : ''}`;
  return (
    <>
      <PageHead
        title={t.title}
        lead={t.lead}
        actions={
          <>
            <ButtonLink href={start} label={t.start} variant="primary" />
            <ButtonLink href="/beitreten/starthilfe" label={t.kit} />
          </>
        }
      />
      <h2>{t.statuses.title}</h2>
      <Grid>
        {statuses.map((status) => (
          <Card title={t.statuses[status].title}>
            <p>{t.statuses[status].text}</p>
          </Card>
        ))}
      </Grid>
      <SourceNote
        sources={[{ label: t.statuses.source }]}
        words={{ asOf: t.way.asOf, source: t.way.source }}
      />
      <h2>{t.means.title}</h2>
      <ul class="hm-prose">
        {t.means.items.map((item) => (
          <li>{item}</li>
        ))}
      </ul>
      <h2>{t.checklist.title}</h2>
      <NamedList items={t.checklist.items} />
      <h2>{t.way.title}</h2>
      <NamedList items={t.way.items} ordered />
      <p class="hm-prose">{t.way.duration}</p>
      {shown.usual && (
        <>
          <p class="hm-prose">{fill(t.way.usual, shown.usual)}</p>
          <SourceNote
            asOf={formatDay(shown.today, visit.language)}
            sources={[{ label: t.way.ownRegister }]}
            words={{ asOf: t.way.asOf, source: t.way.source }}
          />
        </>
      )}
      <Declaration visit={visit} />
    </>
  );
};

const NamedList = ({
  items,
  ordered,
}: {
  items: readonly { title: string; text: string }[];
  ordered?: boolean;
}) => {
  const List = ordered ? ('ol' as const) : ('ul' as const);
  return (
    <List class="hm-prose">
      {items.map(({ title, text }) => (
        <li>
          <strong>{title}</strong>
          {': '}
          {text}
        </li>
      ))}
    </List>
  );
};

/** What the declaration asks for, in our words, with the way to its own. */
const Declaration = ({ visit: { language } }: { visit: Visit }) => {
  const { declaration, way } = texts(language).joining;
  return (
    <>
      <h2>{declaration.title}</h2>
      <p class="hm-prose">{declaration.lead}</p>
      {declaration.versions.map(({ title, items, source }) => (
        <Details summary={title}>
          <ul>
            {items.map((item) => (
              <li>{item}</li>
            ))}
          </ul>
          <SourceNote sources={[source]} words={{ asOf: way.asOf, source: way.source }} />
        </Details>
      ))}
    </>
  );
};
