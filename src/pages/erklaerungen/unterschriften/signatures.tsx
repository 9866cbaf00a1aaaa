import { signatures } from '../../../alliance/statements/reads/signatures.ts';
import { texts } from '../../../alliance/statements/texts/index.ts';
import { formatDay, formatLongDay, formatNumber } from '../../../platform/format.ts';
import { page } from '../../../platform/http/page.ts';
import type { Visit } from '../../../platform/http/visit.ts';
import type { ShownBy } from '../../../platform/read.ts';
import { fill } from '../../../platform/texts.ts';
import { dayOf } from '../../../shared/days.ts';
import { Alert } from '../../../ui/Alert.tsx';
import { ButtonLink } from '../../../ui/ButtonLink.tsx';
import { DataTable } from '../../../ui/DataTable.tsx';
import { DescriptionList } from '../../../ui/DescriptionList.tsx';
import { EmptyState } from '../../../ui/EmptyState.tsx';
import { PageHead } from '../../../ui/PageHead.tsx';
import { Pagination } from '../../../ui/Pagination.tsx';
import { StatementTabs, toAll, toStatement } from '../parts.tsx';

export type Shown = ShownBy<typeof signatures>;
interface Part {
  shown: Shown;
  visit: Visit;
}

export const signaturesPage = page({
  path: '/erklaerungen/:id{[0-9]+}/unterschriften',
  read: signatures,
  title: ({ statement }, { language }) => fill(texts(language).signing.heading, { title: statement.title }),
  crumbs: ({ statement }, visit) => [toAll(visit), toStatement(statement)],
  follows: ({ statement }) => `statements.statement:${statement.id}`,
  view: (shown, visit) => <Signatures shown={shown} visit={visit} />,
});

const Signatures = ({ shown, visit }: Part) => {
  const { language } = visit;
  const t = texts(language).signing;
  const { statement, signing, rows, sending } = shown;
  return (
    <>
      <PageHead
        kicker={statement.title}
        title={t.title}
        lead={t.lead}
        actions={<Ways shown={shown} visit={visit} />}
      />
      {shown.isMember && <StatementTabs statement={statement} current="signatures" language={language} />}
      {sending && (
        <Alert tone="success" title={texts(language).words.phase.sent}>
          <p>
            {fill(t.sentTo, {
              authority: sending.authorityName,
              day: formatLongDay(sending.sentOn, language),
              n: sending.signatures,
            })}
          </p>
        </Alert>
      )}
      {signing === null ? (
        <EmptyState title={t.notOpen} text={t.notOpenText} />
      ) : shown.isHidden ? (
        <EmptyState title={t.hidden} text={t.hiddenText} />
      ) : (
        <>
          <Facts shown={shown} visit={visit} />
          {shown.own && <Own shown={shown} own={shown.own} visit={visit} />}
          {rows.length === 0 ? (
            <EmptyState title={t.empty} text={t.emptyText} />
          ) : (
            <List shown={shown} visit={visit} />
          )}
          <Pagination
            words={texts(language).paging}
            page={shown.filter.seite}
            pages={shown.pages}
            href={(turned) => `/erklaerungen/${statement.id}/unterschriften?seite=${turned}`}
          />
        </>
      )}
    </>
  );
};

const Ways = ({ shown, visit: { language } }: Part) => {
  const t = texts(language).signing;
  const { may, own } = shown;
  const base = `/erklaerungen/${shown.statement.id}/unterschriften`;
  const isAgain = own !== null && own.signature !== null;
  return (
    <>
      {may.prepare && (
        <ButtonLink
          href={`${base}/vorbereiten`}
          label={isAgain ? t.prepareAgain : t.prepare}
          variant={isAgain ? 'secondary' : 'primary'}
        />
      )}
      {may.open && (
        <ButtonLink href={`${base}/oeffnen`} label={shown.signing ? t.openAgain : t.open} variant="primary" />
      )}
      {may.send && <ButtonLink href={`${base}/versenden`} label={t.send} variant="primary" />}
      {may.paper && <ButtonLink href={`${base}/papier`} label={t.paper} />}
      {may.withdraw && <ButtonLink href={`${base}/zurueckziehen`} label={t.withdraw} />}
      {may.letter && (
        <>
          <ButtonLink href={`${base}/brief.pdf`} label={t.letterPdf} icon="download" />
          <ButtonLink href={`${base}/brief.docx`} label={t.letterDocx} icon="download" />
        </>
      )}
    </>
  );
};

const Facts = ({ shown, visit: { language } }: Part) => {
  const t = texts(language).signing;
  const { signing, edition, until, sending, prepared, signed } = shown;
  return (
    <>
      <p>
        {fill(t.counts, { signed: formatNumber(signed ?? 0, language) })}
        {prepared ? ` ${fill(t.preparedCount, { n: formatNumber(prepared, language) })}` : ''}
      </p>
      <DescriptionList
        items={[
          { term: t.until, detail: until ? formatLongDay(until, language) : t.noDeadline },
          ...(signing ? [{ term: t.ordered, detail: t.orderWords[signing.ordered] }] : []),
          ...(signing?.embargoOn
            ? [{ term: t.embargo, detail: formatLongDay(signing.embargoOn, language) }]
            : []),
          ...(edition && shown.isMember
            ? [
                {
                  term: t.edition,
                  detail: (
                    <a href={`/erklaerungen/${shown.statement.id}/fassungen/${edition.number}`}>
                      {edition.number}
                    </a>
                  ),
                },
              ]
            : []),
          ...(sending || edition
            ? [{ term: t.hash, detail: <code class="hm-hash">{sending?.hash ?? edition?.hash}</code> }]
            : []),
        ]}
      />
    </>
  );
};

const Own = ({ shown, own, visit: { language } }: Part & { own: NonNullable<Shown['own']> }) => {
  const t = texts(language).signing;
  const { signature } = own;
  const office = signature?.officeTitle ?? '';
  const state =
    signature === null
      ? t.ownState.none
      : signature.state === 'signed'
        ? fill(t.ownState.signed, {
            day: signature.signedAt ? formatLongDay(dayOf(signature.signedAt), language) : '',
            basis: signature.basisText,
          })
        : signature.state === 'withdrawn'
          ? t.ownState.withdrawn
          : fill(signature.askedAgainAt ? t.ownState.again : t.ownState.prepared, { office });
  const isOpen = shown.statement.phase === 'signatures';
  return isOpen || signature?.state === 'signed' ? (
    <p>
      <strong>{t.own}:</strong> {state}
    </p>
  ) : (
    <></>
  );
};

const List = ({ shown, visit }: Part) => {
  const { language } = visit;
  const t = texts(language).signing;
  return (
    <DataTable
      caption={t.list}
      rows={shown.rows}
      columns={[
        {
          header: t.place,
          rowHeader: true,
          cell: (row) => <a href={`/mitglieder/${row.municipality}`}>{row.place}</a>,
        },
        { header: t.name, cell: (row) => row.name || '–' },
        { header: t.office, cell: (row) => row.office || '–' },
        {
          header: t.signedOn,
          cell: (row) => (
            <>
              {[row.signedAt && formatDay(dayOf(row.signedAt), language), t.origin[row.origin]]
                .filter(Boolean)
                .join(', ')}
              {row.fileHash !== null && <Paper row={row} shown={shown} visit={visit} />}
            </>
          ),
        },
        ...(shown.isMember ? [{ header: t.basis, cell: (row: Shown['rows'][number]) => row.basis }] : []),
      ]}
    />
  );
};

/** A paper that was signed outside: what it is and is not, its hash, and for members the file. */
const Paper = ({ row, shown, visit: { language } }: Part & { row: Shown['rows'][number] }) => {
  const t = texts(language).signing;
  return (
    <p class="hm-source">
      {t.paperKept}
      <br />
      {t.paperHash}: <code class="hm-hash">{row.fileHash}</code>
      {shown.isMember && (
        <>
          <br />
          <a href={`/erklaerungen/${shown.statement.id}/unterschriften/papier/${row.municipality}`}>
            {t.paperFile}
            <span class="kern-sr-only"> ({row.place})</span>
          </a>
        </>
      )}
    </p>
  );
};
