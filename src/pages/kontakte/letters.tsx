import { reviseLetter } from '../../alliance/people/actions/revise-letter.ts';
import { writeLetter } from '../../alliance/people/actions/write-letter.ts';
import { letter } from '../../alliance/people/reads/letter.ts';
import { letters } from '../../alliance/people/reads/letters.ts';
import { texts } from '../../alliance/people/texts/index.ts';
import { landOf } from '../../alliance/territory/lands.ts';
import { formatMoment } from '../../platform/format.ts';
import { form, page } from '../../platform/http/page.ts';
import type { Visit } from '../../platform/http/visit.ts';
import { ButtonLink } from '../../ui/ButtonLink.tsx';
import { DataTable } from '../../ui/DataTable.tsx';
import { EmptyState } from '../../ui/EmptyState.tsx';
import { PageHead } from '../../ui/PageHead.tsx';

export const lettersPath = '/kontakte/serienbriefe';

export const letterCrumbs = (_: unknown, { language }: Visit) => [
  { href: '/kontakte', label: texts(language).contacts.title },
  { href: lettersPath, label: texts(language).letters.title },
];

export const lettersPage = page({
  path: lettersPath,
  read: letters,
  title: (_, { language }) => texts(language).letters.title,
  crumbs: (_, { language }) => [{ href: '/kontakte', label: texts(language).contacts.title }],
  view(shown, { language }) {
    const { letters: t } = texts(language);
    const write = <ButtonLink href={`${lettersPath}/neu`} label={t.write} variant="primary" />;
    if (shown.letters.length === 0)
      return (
        <>
          <PageHead title={t.title} lead={t.lead} />
          <EmptyState title={t.none} text={t.noneText} action={write} />
        </>
      );
    return (
      <>
        <PageHead title={t.title} lead={t.lead} actions={write} />
        <DataTable
          caption={t.title}
          hideCaption
          rows={shown.letters}
          columns={[
            {
              header: t.subject,
              rowHeader: true,
              cell: ({ id, subject }) => <a href={`${lettersPath}/${id}`}>{subject}</a>,
            },
            { header: t.land, cell: ({ land }) => landOf(land)?.[language] ?? land },
            { header: t.to, cell: ({ recipients }) => t.recipients[recipients] },
            { header: t.changed, cell: ({ changedAt }) => formatMoment(changedAt, language) },
          ]}
        />
      </>
    );
  },
});

export const writeLetterForm = form({
  path: `${lettersPath}/neu`,
  action: writeLetter,
  read: letters,
  values: ({ lands }) => ({ recipients: 'heads', ...(lands.length === 1 && { land: lands[0] }) }),
  options: ({ lands }, { language }) => ({
    land: lands.map((key) => ({ value: key, label: landOf(key)?.[language] ?? key })),
  }),
  crumbs: letterCrumbs,
  after: ({ reply }) => `${lettersPath}/${String(reply?.['id'])}`,
});

export const reviseLetterForm = form({
  path: `${lettersPath}/:id{[0-9]+}/aendern`,
  action: reviseLetter,
  read: letter,
  fixed: ({ id }) => ({ id: Number(id) }),
  values: ({ letter: known }) => ({ ...known }),
  crumbs: letterCrumbs,
  after: (_, __, { id }) => `${lettersPath}/${id}`,
});
