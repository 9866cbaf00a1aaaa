import { followSuccessor } from '../../../alliance/members/actions/follow-successor.ts';
import { mergeEntries } from '../../../alliance/members/actions/merge-entries.ts';
import { dissolved } from '../../../alliance/members/reads/dissolved.ts';
import { duplicates } from '../../../alliance/members/reads/duplicates.ts';
import { texts } from '../../../alliance/members/texts/index.ts';
import { formatDay } from '../../../platform/format.ts';
import { form, page } from '../../../platform/http/page.ts';
import { fill } from '../../../platform/texts.ts';
import { DataTable } from '../../../ui/DataTable.tsx';
import { EmptyState } from '../../../ui/EmptyState.tsx';
import { PageHead } from '../../../ui/PageHead.tsx';
import { SchemaForm } from '../../SchemaForm.tsx';
import { toMembers } from './crumbs.ts';

export const duplicatesPage = page({
  path: '/mitglieder/dubletten',
  read: duplicates,
  title: (_, { language }) => texts(language).tidy.duplicates,
  crumbs: (_, visit) => [toMembers(visit)],
  view: ({ pairs }, { language }) => {
    const t = texts(language).tidy;
    const merge = (from: { key: string; name: string }, into: typeof from) => (
      <a href={`/mitglieder/zusammenfuehren?from=${from.key}&into=${into.key}`}>
        {fill(t.merge, { from: `${from.name} (${from.key})`, into: `${into.name} (${into.key})` })}
      </a>
    );
    return (
      <>
        <PageHead title={t.duplicates} lead={t.duplicatesLead} />
        {pairs.length === 0 ? (
          <EmptyState title={t.noDuplicates} />
        ) : (
          <DataTable
            caption={t.duplicates}
            hideCaption
            rows={pairs}
            columns={[
              { header: t.first, rowHeader: true, cell: ({ a }) => `${a.name} (${a.key})` },
              { header: t.second, cell: ({ b }) => `${b.name} (${b.key})` },
              { header: t.reason, cell: ({ because }) => because.map((one) => t.because[one]).join(', ') },
              {
                header: texts(language).actions['merge-entries'].submit,
                cell: ({ a, b }) => (
                  <ul>
                    <li>{merge(a, b)}</li>
                    <li>{merge(b, a)}</li>
                  </ul>
                ),
              },
            ]}
          />
        )}
      </>
    );
  },
});

export const mergeForm = form({
  path: '/mitglieder/zusammenfuehren',
  action: mergeEntries,
  read: duplicates,
  crumbs: (_, visit) => [
    toMembers(visit),
    { href: '/mitglieder/dubletten', label: texts(visit.language).tidy.duplicates },
  ],
  after: () => '/mitglieder/dubletten',
});

export const dissolvedPage = page({
  path: '/mitglieder/nachfolge',
  read: dissolved,
  title: (_, { language }) => texts(language).tidy.dissolved,
  crumbs: (_, visit) => [toMembers(visit)],
  view: ({ entries }, { language }) => {
    const t = texts(language).tidy;
    return (
      <>
        <PageHead title={t.dissolved} lead={t.dissolvedLead} />
        {entries.length === 0 ? (
          <EmptyState title={t.noDissolved} />
        ) : (
          <DataTable
            caption={t.dissolved}
            hideCaption
            rows={entries}
            columns={[
              { header: t.municipality, rowHeader: true, cell: ({ name, key }) => `${name} (${key})` },
              { header: t.until, cell: ({ validTo }) => formatDay(validTo, language) },
              {
                header: t.successor,
                cell: ({ successor }) => (successor ? `${successor.name} (${successor.key})` : t.none),
              },
              {
                header: t.follow,
                hideHeader: true,
                cell: ({ key, name, successor }) =>
                  successor ? (
                    <a href={`/mitglieder/nachfolge/${key}`} aria-label={`${t.follow}: ${name}`}>
                      {t.follow}
                    </a>
                  ) : (
                    '–'
                  ),
              },
            ]}
          />
        )}
      </>
    );
  },
});

export const followForm = form({
  path: '/mitglieder/nachfolge/:municipality',
  action: followSuccessor,
  read: dissolved,
  fixed: ({ municipality }) => ({ municipality }),
  view: (state, { entries }, visit) => {
    const words = texts(visit.language).actions['follow-successor'];
    const entry = entries.find(({ key }) => visit.url.pathname.endsWith(`/${key}`));
    const lead = entry?.successor
      ? `${entry.name} (${entry.key}) → ${entry.successor.name} (${entry.successor.key}). ${words.lead}`
      : texts(visit.language).refusals['no-successor'];
    return (
      <SchemaForm
        state={state}
        words={words}
        visit={visit}
        head={<PageHead title={words.title} lead={lead} />}
      />
    );
  },
  crumbs: (_, visit) => [
    toMembers(visit),
    { href: '/mitglieder/nachfolge', label: texts(visit.language).tidy.dissolved },
  ],
  after: () => '/mitglieder/nachfolge',
});
