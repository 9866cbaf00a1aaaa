import { addOption } from '../../alliance/practices/actions/add-option.ts';
import { editOption } from '../../alliance/practices/actions/edit-option.ts';
import { keptCatalogues } from '../../alliance/practices/reads/kept-catalogues.ts';
import { keptOption } from '../../alliance/practices/reads/kept-option.ts';
import { options } from '../../alliance/practices/reads/options.ts';
import { texts } from '../../alliance/practices/texts/index.ts';
import { formatDay } from '../../platform/format.ts';
import { form, page } from '../../platform/http/page.ts';
import type { Visit } from '../../platform/http/visit.ts';
import type { ShownBy } from '../../platform/read.ts';
import { Badge } from '../../ui/Badge.tsx';
import { ButtonLink } from '../../ui/ButtonLink.tsx';
import { Card } from '../../ui/Card.tsx';
import { DescriptionList } from '../../ui/DescriptionList.tsx';
import { EmptyState } from '../../ui/EmptyState.tsx';
import { Grid } from '../../ui/Grid.tsx';
import { PageHead } from '../../ui/PageHead.tsx';
import { SourceNote } from '../../ui/SourceNote.tsx';

type Shown = ShownBy<typeof options>;
const toAll = ({ language }: Visit) => ({
  href: '/handlungsoptionen',
  label: texts(language).practice.optionsTitle,
});

export const optionsPage = page({
  path: '/handlungsoptionen',
  read: options,
  title: (_, { language }) => texts(language).practice.optionsTitle,
  crumbs: (_, { language }) => [{ href: '/gute-praxis', label: texts(language).practice.title }],
  view: (shown, visit) => <Options shown={shown} visit={visit} />,
});

export const addOptionForm = form({
  path: '/handlungsoptionen/neu',
  action: addOption,
  read: keptCatalogues,
  crumbs: (_, visit) => [toAll(visit)],
  after: () => '/handlungsoptionen',
});

export const editOptionForm = form({
  path: '/handlungsoptionen/:id{[0-9]+}',
  action: editOption,
  read: keptOption,
  crumbs: (_, visit) => [toAll(visit)],
  fixed: ({ id }) => ({ id: Number(id) }),
  values: (option) => ({ ...option, retired: option.retiredOn !== null }),
  after: () => '/handlungsoptionen',
});

const Options = ({ shown, visit }: { shown: Shown; visit: Visit }) => {
  const t = texts(visit.language).practice;
  const add = shown.may.keep && (
    <ButtonLink href="/handlungsoptionen/neu" label={t.addOption} icon="add" variant="primary" />
  );
  return (
    <>
      <PageHead title={t.optionsTitle} lead={t.optionsLead} actions={add} />
      {shown.options.length === 0 && <EmptyState title={t.noOptions} />}
      <Grid min="large">
        {shown.options.map((option) => (
          <OptionCard option={option} mayKeep={shown.may.keep} visit={visit} />
        ))}
      </Grid>
    </>
  );
};

const OptionCard = ({
  option,
  mayKeep,
  visit: { language },
}: {
  option: Shown['options'][number];
  mayKeep: boolean;
  visit: Visit;
}) => {
  const t = texts(language).practice;
  const source = { label: option.source, ...(option.link && { href: option.link }) };
  return (
    <Card
      title={option.title}
      level={2}
      badges={!option.verified && <Badge label={t.unverified} tone="warning" />}
      footer={
        <>
          <SourceNote
            asOf={formatDay(option.checkedOn, language)}
            sources={[source]}
            words={{ asOf: t.asOf, source: t.source }}
          />
          {mayKeep && (
            <a href={`/handlungsoptionen/${option.id}`} aria-label={`${t.edit}: ${option.title}`}>
              {t.edit}
            </a>
          )}
        </>
      }
    >
      <p>{option.summary}</p>
      <DescriptionList
        stacked
        items={[
          { term: t.forWhom, detail: option.forWhom },
          ...(option.legalBasis ? [{ term: t.legalBasis, detail: option.legalBasis }] : []),
        ]}
      />
    </Card>
  );
};
