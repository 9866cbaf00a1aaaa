import { models } from '../../alliance/mandates/reads/models.ts';
import { texts } from '../../alliance/mandates/texts/index.ts';
import { nameIn } from '../../alliance/mandates/views/sentences.ts';
import { page } from '../../platform/http/page.ts';
import type { Visit } from '../../platform/http/visit.ts';
import type { ShownBy } from '../../platform/read.ts';
import { fill } from '../../platform/texts.ts';
import { Badge } from '../../ui/Badge.tsx';
import { ButtonLink } from '../../ui/ButtonLink.tsx';
import { Card } from '../../ui/Card.tsx';
import { EmptyState } from '../../ui/EmptyState.tsx';
import { Grid } from '../../ui/Grid.tsx';
import { PageHead } from '../../ui/PageHead.tsx';
import { MandateTabs } from './MandateTabs.tsx';

export const modelsPage = page({
  path: '/mandate/muster',
  read: models,
  title: (_, { language }) => texts(language).models.title,
  crumbs: (_, { language }) => [{ href: '/mandate', label: texts(language).one.mandates }],
  view: (shown, visit) => <Models shown={shown} visit={visit} />,
});

const Models = ({ shown, visit }: { shown: ShownBy<typeof models>; visit: Visit }) => {
  const { language } = visit;
  const t = texts(language).models;
  return (
    <>
      <PageHead
        title={t.title}
        lead={t.lead}
        actions={
          shown.may.write && (
            <ButtonLink href="/mandate/muster/neu" label={t.write} icon="add" variant="primary" />
          )
        }
      />
      <MandateTabs current="models" visit={visit} />
      {shown.models.length === 0 && <EmptyState title={t.noneTitle} text={t.noneText} />}
      <Grid min="large">
        {shown.models.map((model) => (
          <Card
            title={model.title}
            href={`/mandate/muster/${model.id}`}
            level={2}
            badges={
              <>
                {model.topics.map((key) => (
                  <>
                    <Badge label={nameIn(shown.topics, key, language)} />{' '}
                  </>
                ))}
                {model.retiredOn && <Badge label={t.retired} tone="warning" />}
              </>
            }
            footer={
              <span class="hm-source">
                {fill(t.author, { author: model.author })};{' '}
                {fill(t.begun, { n: model.adoptions, m: model.resolved })}
              </span>
            }
          >
            <p>{model.summary}</p>
          </Card>
        ))}
      </Grid>
    </>
  );
};
