import { situations } from '../../alliance/news/reads/situations.ts';
import { texts } from '../../alliance/news/texts/index.ts';
import { formatDay } from '../../platform/format.ts';
import { page } from '../../platform/http/page.ts';
import type { Language } from '../../platform/texts.ts';
import { fill } from '../../platform/texts.ts';
import { Badge } from '../../ui/Badge.tsx';
import { ButtonLink } from '../../ui/ButtonLink.tsx';
import { Card } from '../../ui/Card.tsx';
import { EmptyState } from '../../ui/EmptyState.tsx';
import { Grid } from '../../ui/Grid.tsx';
import { PageHead } from '../../ui/PageHead.tsx';

export const path = '/lagen';

/** How long a situation has lasted, or since when it is over. */
export const LastingBadge = ({
  lasts,
  toDay,
  language,
}: {
  lasts: boolean;
  toDay: string | null;
  language: Language;
}) => {
  const { page: t } = texts(language);
  return lasts || toDay === null ? (
    <Badge label={t.lasting} tone="info" />
  ) : (
    <Badge label={fill(t.over, { day: formatDay(toDay, language) })} />
  );
};

/** The situations that the reader may see, those that last first. */
export const situationsPage = page({
  path,
  read: situations,
  title: (_, { language }) => texts(language).page.title,
  view({ situations: all, may }, { language }) {
    const { page: t } = texts(language);
    const open = may.keep && <ButtonLink href={`${path}/neu`} label={t.open} icon="add" variant="primary" />;
    return (
      <>
        <PageHead title={t.title} lead={t.lead} actions={all.length > 0 && open} />
        {all.length === 0 ? (
          <EmptyState title={t.emptyTitle} text={t.emptyText} action={open} />
        ) : (
          <Grid>
            {all.map(({ id, title, kind, fromDay, toDay, lasts }) => (
              <Card
                level={2}
                title={title}
                href={`${path}/${id}`}
                kicker={t.kinds[kind]}
                badges={<LastingBadge lasts={lasts} toDay={toDay} language={language} />}
              >
                <p>{fill(t.since, { day: formatDay(fromDay, language) })}</p>
              </Card>
            ))}
          </Grid>
        )}
      </>
    );
  },
  follows: () => 'news.situation',
});
