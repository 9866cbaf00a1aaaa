import { municipalityRecord } from '../../alliance/operations/reads/municipality-record.ts';
import { recordLines } from '../../alliance/operations/reads/record-lines.ts';
import { record } from '../../alliance/operations/reads/record.ts';
import { texts } from '../../alliance/operations/texts/index.ts';
import { ask } from '../../platform/ask.ts';
import { formatNumber } from '../../platform/format.ts';
import { download, page } from '../../platform/http/page.ts';
import type { Visit } from '../../platform/http/visit.ts';
import type { ShownBy } from '../../platform/read.ts';
import { fill } from '../../platform/texts.ts';
import { ButtonForm } from '../../ui/ButtonForm.tsx';
import { ButtonLink } from '../../ui/ButtonLink.tsx';
import { EmptyState } from '../../ui/EmptyState.tsx';
import { PageHead } from '../../ui/PageHead.tsx';
import { Pagination } from '../../ui/Pagination.tsx';
import { formSeal } from '../account.tsx';
import { addressWith } from './query.ts';
import { RecordFilter } from './RecordFilter.tsx';
import { RecordTable } from './RecordTable.tsx';

export const recordPage = page({
  path: '/betrieb/protokoll',
  read: record,
  title: (_, { language }) => texts(language).pages.record.title,
  crumbs: (_, { language }) => [{ href: '/betrieb', label: texts(language).pages.crumb }],
  wide: true,
  view({ filter, lines, total, page: current, pages: count }, visit) {
    const { pages } = texts(visit.language);
    const t = pages.record;
    return (
      <>
        <PageHead
          title={t.title}
          lead={t.lead}
          actions={
            <>
              <ButtonLink href="/betrieb/protokoll/abschrift" label={t.download} icon="download" download />
              <ButtonForm action="/betrieb/protokoll/pruefen" hidden={formSeal(visit)} label={t.check} />
            </>
          }
        />
        <p>{t.checkNote}</p>
        <RecordFilter filter={filter} total={total} visit={visit} />
        {lines.length === 0 && <EmptyState title={t.empty} text={t.emptyText} />}
        {lines.length > 0 && <RecordTable caption={t.title} lines={lines} visit={visit} withPlace />}
        <Pagination
          words={pages.paging}
          page={current}
          pages={count}
          href={(seite) => addressWith('/betrieb/protokoll', { ...filter, seite })}
        />
      </>
    );
  },
});

export const municipalityRecordPage = page({
  path: '/mitglieder/:key/protokoll',
  read: municipalityRecord,
  title: ({ name }, { language }) => fill(texts(language).pages.record.ofMunicipality, { name }),
  crumbs: ({ key, name }) => [{ href: `/mitglieder/${key}`, label: name }],
  wide: true,
  view({ key, name, lines, total, page: current, pages: count }, visit) {
    const { pages } = texts(visit.language);
    const t = pages.record;
    const title = fill(t.ofMunicipality, { name });
    return (
      <>
        <PageHead title={title} lead={t.ofMunicipalityLead} />
        <p>{fill(t.count, { n: formatNumber(total, visit.language) })}</p>
        {lines.length === 0 && <EmptyState title={t.empty} />}
        {lines.length > 0 && <RecordTable caption={title} lines={lines} visit={visit} withPlace={false} />}
        <Pagination
          words={pages.paging}
          page={current}
          pages={count}
          href={(seite) => addressWith(`/mitglieder/${key}/protokoll`, { seite })}
        />
      </>
    );
  },
});

export const recordDownload = download({
  path: '/betrieb/protokoll/abschrift',
  read: recordLines,
  file: (first, visit) => ({
    name: `protokoll-${visit.occasion.today}.jsonl`,
    type: 'application/jsonl',
    body: streamOf(transcript(first, visit)),
  }),
});

const streamOf = (portions: AsyncGenerator<Uint8Array>): ReadableStream<Uint8Array> =>
  new ReadableStream({
    async pull(controller) {
      const { value, done } = await portions.next();
      if (done) controller.close();
      else controller.enqueue(value);
    },
  });

/** One JSON line per line of the record, portion after portion, so that a long record needs little memory. */
async function* transcript(
  first: ShownBy<typeof recordLines>,
  { house, occasion }: Visit,
): AsyncGenerator<Uint8Array> {
  let portion = first;
  while (portion.next !== null) {
    yield Buffer.from(portion.lines.map((line) => `${JSON.stringify(line)}\n`).join(''));
    const answer = await ask(house, recordLines, { after: portion.next }, occasion);
    if (answer.outcome !== 'found') return;
    portion = answer.value;
  }
}
