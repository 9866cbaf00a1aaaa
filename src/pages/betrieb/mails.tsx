import { mails } from '../../alliance/operations/reads/mails.ts';
import { texts } from '../../alliance/operations/texts/index.ts';
import { mailStates } from '../../alliance/operations/types.ts';
import { formatMoment, formatNumber } from '../../platform/format.ts';
import { page } from '../../platform/http/page.ts';
import type { Visit } from '../../platform/http/visit.ts';
import type { ShownBy } from '../../platform/read.ts';
import { fill } from '../../platform/texts.ts';
import { Badge } from '../../ui/Badge.tsx';
import { ButtonForm } from '../../ui/ButtonForm.tsx';
import { DataTable } from '../../ui/DataTable.tsx';
import { EmptyState } from '../../ui/EmptyState.tsx';
import { FilterBar } from '../../ui/FilterBar.tsx';
import { PageHead } from '../../ui/PageHead.tsx';
import { Pagination } from '../../ui/Pagination.tsx';
import { SelectField } from '../../ui/SelectField.tsx';
import { TextField } from '../../ui/TextField.tsx';
import { formSeal } from '../account.tsx';
import { mailReason } from '../mail-reason.ts';
import { addressWith } from './query.ts';

const path = '/betrieb/post';
type Mail = ShownBy<typeof mails>['mails'][number];

export const mailsPage = page({
  path,
  read: mails,
  title: (_, { language }) => texts(language).pages.mails.title,
  crumbs: (_, { language }) => [{ href: '/betrieb', label: texts(language).pages.crumb }],
  wide: true,
  view({ filter, mails: found, total, page: current, pages: count }, visit) {
    const { language } = visit;
    const { pages } = texts(language);
    const t = pages.mails;
    const isNarrowed = filter.an !== null || filter.zustand !== null;
    return (
      <>
        <PageHead title={t.title} lead={t.lead} />
        <FilterBar
          action={path}
          label={pages.filter.label}
          submit={pages.filter.submit}
          reset={isNarrowed ? { label: pages.filter.reset, href: path } : undefined}
          result={fill(t.count, { n: formatNumber(total, language) })}
        >
          <TextField name="an" label={t.toFilter} value={filter.an ?? ''} spellcheck={false} />
          <SelectField
            name="zustand"
            label={t.state}
            empty={pages.filter.all}
            value={filter.zustand ?? ''}
            options={mailStates.map((value) => ({ value, label: t.states[value] }))}
          />
        </FilterBar>
        {found.length === 0 && <EmptyState title={t.empty} text={t.emptyText} />}
        {found.length > 0 && (
          <DataTable
            caption={t.title}
            hideCaption
            columns={[
              { header: t.when, cell: ({ createdAt }) => formatMoment(createdAt, language) },
              { header: t.to, cell: ({ recipient }) => recipient },
              { header: t.subject, rowHeader: true, cell: ({ subject }) => subject },
              { header: t.reason, cell: ({ reason }) => mailReason(reason, visit) },
              { header: t.state, cell: (mail) => <MailState mail={mail} visit={visit} /> },
              {
                header: t.resend,
                hideHeader: true,
                cell: ({ id, state, subject, textGone }) =>
                  state === 'failed' &&
                  !textGone && (
                    <ButtonForm
                      action={`${path}/${id}/erneut`}
                      hidden={formSeal(visit)}
                      label={t.resend}
                      about={`${t.resend}: ${subject}`}
                    />
                  ),
              },
            ]}
            rows={found}
          />
        )}
        <Pagination
          words={pages.paging}
          page={current}
          pages={count}
          href={(seite) => addressWith(path, { ...filter, seite })}
        />
      </>
    );
  },
});

const tones = { sent: 'success', waiting: 'neutral', failed: 'danger' } as const;
const MailState = ({ mail, visit: { language } }: { mail: Mail; visit: Visit }) => {
  const t = texts(language).pages.mails;
  return (
    <>
      <Badge tone={tones[mail.state]} label={t.states[mail.state]} />{' '}
      {mail.sentAt && formatMoment(mail.sentAt, language)}
      {mail.state === 'failed' && (
        <small>
          {mail.attempts >= 10
            ? fill(t.givenUp, { n: mail.attempts })
            : fill(t.nextTry, { moment: formatMoment(mail.sendAt, language) })}
          : {mail.error}
        </small>
      )}
    </>
  );
};
