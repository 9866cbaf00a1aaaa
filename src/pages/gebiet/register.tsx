import { register } from '../../alliance/territory/reads/register.ts';
import { texts } from '../../alliance/territory/texts/index.ts';
import type { Upload } from '../../alliance/territory/register-types.ts';
import { formatDay, formatMoment, formatNumber } from '../../platform/format.ts';
import { page } from '../../platform/http/page.ts';
import type { ShownBy } from '../../platform/read.ts';
import type { Visit } from '../../platform/http/visit.ts';
import { Actions } from '../../ui/Actions.tsx';
import { Badge, type Tone } from '../../ui/Badge.tsx';
import { ButtonLink } from '../../ui/ButtonLink.tsx';
import { DataTable } from '../../ui/DataTable.tsx';
import { EmptyState } from '../../ui/EmptyState.tsx';
import { PageHead } from '../../ui/PageHead.tsx';

export const registerPage = page({
  path: '/gebiet',
  read: register,
  title: (_, { language }) => texts(language).register.title,
  follows: ({ may }) => (may.upload ? 'territory.upload' : 'territory.register'),
  view: (value, visit) => {
    const t = texts(visit.language).register;
    return (
      <>
        <PageHead
          title={t.title}
          lead={t.lead}
          {...(value.may.upload && {
            actions: <ButtonLink href="/gebiet/hochladen" label={t.upload} variant="primary" />,
          })}
        />
        <Stock value={value} visit={visit} />
        {value.may.upload && <History uploads={value.uploads} visit={visit} />}
        {value.may.upload && (
          <Actions>
            <ButtonLink href="/mitglieder/nachfolge" label={t.moved} />
          </Actions>
        )}
      </>
    );
  },
});

const Stock = ({ value, visit }: { value: ShownBy<typeof register>; visit: Visit }) => {
  const t = texts(visit.language).register;
  const number = (count: number) => formatNumber(count, visit.language);
  return (
    <DataTable
      caption={t.stock}
      rows={value.stock}
      columns={[
        { header: t.source, rowHeader: true, cell: ({ name }) => name },
        { header: t.country, cell: ({ country }) => countryName(country, visit) },
        { header: t.day, cell: ({ day }) => formatDay(day, visit.language) },
        { header: t.lands, align: 'end', cell: ({ lands }) => number(lands) },
        { header: t.districts, align: 'end', cell: ({ districts }) => number(districts) },
        { header: t.municipalities, align: 'end', cell: ({ municipalities }) => number(municipalities) },
        { header: t.dissolved, align: 'end', cell: ({ dissolved }) => number(dissolved) },
        { header: t.imported, cell: ({ importedAt }) => formatMoment(importedAt, visit.language) },
        { header: t.licence, cell: ({ licence }) => licence },
      ]}
    />
  );
};

const tones: Record<Upload['state'], Tone> = {
  comparing: 'info',
  compared: 'warning',
  unreadable: 'danger',
  applied: 'success',
  dropped: 'neutral',
};

const History = ({ uploads, visit }: { uploads: Upload[]; visit: Visit }) => {
  const t = texts(visit.language).register;
  if (uploads.length === 0)
    return (
      <>
        <h2>{t.history}</h2>
        <EmptyState title={t.historyEmpty} text={t.historyEmptyText} level={3} />
      </>
    );
  return (
    <DataTable
      caption={t.history}
      rows={uploads}
      columns={[
        {
          header: t.file,
          rowHeader: true,
          cell: ({ id, fileName }) => <a href={`/gebiet/abgleich/${id}`}>{fileName}</a>,
        },
        { header: t.day, cell: ({ day }) => (day ? formatDay(day, visit.language) : '–') },
        { header: t.uploaded, cell: ({ uploadedAt }) => formatMoment(uploadedAt, visit.language) },
        { header: t.state, cell: ({ state }) => <Badge tone={tones[state]} label={t.states[state]} /> },
      ]}
    />
  );
};

/** A country by its letters, in the reader's language. */
const countryName = (letters: string, { language }: Visit): string => {
  const iso = { EL: 'GR', UK: 'GB' }[letters] ?? letters;
  return new Intl.DisplayNames(language, { type: 'region' }).of(iso) ?? letters;
};
