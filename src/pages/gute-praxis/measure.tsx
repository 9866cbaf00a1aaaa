import { measure } from '../../alliance/practices/reads/measure.ts';
import { measureDocument } from '../../alliance/practices/reads/measure-document.ts';
import { texts } from '../../alliance/practices/texts/index.ts';
import { nameOf } from '../../alliance/territory/gazetteer.ts';
import { formatDay, formatNumber } from '../../platform/format.ts';
import { download, page } from '../../platform/http/page.ts';
import type { Visit } from '../../platform/http/visit.ts';
import type { ShownBy } from '../../platform/read.ts';
import { fill } from '../../platform/texts.ts';
import { Badge } from '../../ui/Badge.tsx';
import { ButtonLink } from '../../ui/ButtonLink.tsx';
import { DescriptionList } from '../../ui/DescriptionList.tsx';
import { PageHead } from '../../ui/PageHead.tsx';
import { SourceNote } from '../../ui/SourceNote.tsx';
import { Split } from '../../ui/Split.tsx';
import { PracticeFacts } from './PracticeFacts.tsx';

export type Shown = ShownBy<typeof measure>;
export interface Part {
  shown: Shown;
  visit: Visit;
}

export const measurePage = page({
  path: '/gute-praxis/massnahmen/:id{[0-9]+}',
  read: measure,
  title: ({ title }) => title,
  crumbs: (_, { language }) => [{ href: '/gute-praxis', label: texts(language).practice.title }],
  view: (shown, visit) => <Measure shown={shown} visit={visit} />,
});

export const measureDocumentDownload = download({
  path: '/gute-praxis/massnahmen/:id{[0-9]+}/dokumente/:file{[0-9]+}',
  read: measureDocument,
  file: ({ name, mediaType, base64 }) => ({ name, type: mediaType, body: Buffer.from(base64, 'base64') }),
});

const Measure = ({ shown, visit }: Part) => {
  const { house, language } = visit;
  const t = texts(language).practice;
  const stands = shown.practice !== null && shown.practice.retiredOn === null;
  return (
    <>
      <PageHead
        kicker={nameOf(house, shown.municipality)}
        title={shown.title}
        badges={
          <>
            {stands && <Badge label={t.good} tone="success" />}
            {shown.practice && !stands && <Badge label={t.retired} />}
            <Badge label={t.measureStates[shown.state]} />
            {shown.audience !== 'public' && (
              <Badge label={`${t.audience}: ${t.audiences[shown.audience]}`} tone="info" />
            )}
            {shown.stale && <Badge label={t.stale} tone="warning" />}
          </>
        }
        actions={<Deeds shown={shown} visit={visit} />}
      />
      <Split aside={<Facts shown={shown} visit={visit} />}>
        <p class="hm-pre">{shown.description}</p>
        {shown.result && (
          <>
            <h2 class="kern-heading-medium">{t.result}</h2>
            <p class="hm-pre">{shown.result}</p>
          </>
        )}
        <Documents shown={shown} visit={visit} />
        {shown.practice && <PracticeFacts shown={shown} visit={visit} />}
      </Split>
      <SourceNote
        asOf={formatDay(shown.checkedOn, language)}
        sources={[{ label: shown.source }]}
        words={{ asOf: t.checkedOn, source: t.source }}
      />
    </>
  );
};

const Deeds = ({ shown, visit: { language } }: Part) => {
  const t = texts(language).practice;
  const base = `/gute-praxis/massnahmen/${shown.id}`;
  return (
    <>
      {shown.may.edit && <ButtonLink href={`${base}/bearbeiten`} label={t.edit} />}
      {shown.may.edit && <ButtonLink href={`${base}/dokument`} label={t.attach} />}
      {shown.may.mark && <ButtonLink href={`${base}/empfehlen`} label={t.mark} />}
      {shown.may.review && (
        <ButtonLink href={`/gute-praxis/${shown.practice?.id}/pruefen`} label={t.review} />
      )}
      {shown.may.adopt && (
        <ButtonLink
          href={`/gute-praxis/${shown.practice?.id}/uebernehmen`}
          label={t.adopt}
          variant="primary"
        />
      )}
    </>
  );
};

const Facts = ({ shown, visit: { house, language } }: Part) => {
  const t = texts(language).practice;
  const period = [
    shown.fromDay && fill(t.since, { day: formatDay(shown.fromDay, language) }),
    shown.toDay && fill(t.until, { day: formatDay(shown.toDay, language) }),
  ].filter(Boolean);
  const items = [
    {
      term: texts(language).progress.title,
      detail: <a href={`/fortschritt/${shown.municipality}`}>{nameOf(house, shown.municipality)}</a>,
    },
    { term: t.demand, detail: shown.demandTitle },
    { term: t.forWhom, detail: shown.forWhom },
    { term: t.cost, detail: shown.cost },
    { term: t.legalBasis, detail: shown.legalBasis },
    { term: t.period, detail: period.join(' ') },
    { term: t.contact, detail: shown.contact },
    {
      term: t.readMore,
      detail: shown.link && (
        <a href={shown.link} rel="nofollow noopener">
          {URL.parse(shown.link)?.host}
        </a>
      ),
    },
  ].flatMap(({ term, detail }) => (detail ? [{ term, detail }] : []));
  return <DescriptionList stacked items={items} />;
};

const Documents = ({ shown, visit: { language } }: Part) => {
  const t = texts(language).practice;
  if (shown.documents.length === 0) return null;
  return (
    <>
      <h2 class="kern-heading-medium">{t.documents}</h2>
      <ul>
        {shown.documents.map(({ file, name, size }) => (
          <li>
            <a href={`/gute-praxis/massnahmen/${shown.id}/dokumente/${file}`} download="">
              {name}
            </a>{' '}
            ({fill(t.size, { kb: formatNumber(Math.max(1, Math.round(size / 1_000)), language) })})
          </li>
        ))}
      </ul>
    </>
  );
};
