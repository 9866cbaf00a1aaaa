import { type Filter, statuses, type Tally } from '../../alliance/members/types.ts';
import { texts } from '../../alliance/members/texts/index.ts';
import { lands } from '../../alliance/territory/lands.ts';
import { municipalityTypes } from '../../alliance/territory/rules/municipality-type.ts';
import { formatNumber } from '../../platform/format.ts';
import type { Visit } from '../../platform/http/visit.ts';
import { fill, type Language } from '../../platform/texts.ts';
import { DateField } from '../../ui/DateField.tsx';
import { FilterBar } from '../../ui/FilterBar.tsx';
import { SelectField } from '../../ui/SelectField.tsx';
import { TextField } from '../../ui/TextField.tsx';

export interface Selection {
  filter: Filter;
  day: string;
  isToday: boolean;
  total: number;
  tally: Tally;
}

/** The fields that narrow list and map, and what they found. */
export const RegisterFilter = ({
  shown,
  path,
  hidden = {},
  visit: { language },
}: {
  shown: Selection;
  path: string;
  hidden?: Record<string, string>;
  visit: Visit;
}) => {
  const { register } = texts(language);
  const t = register.directory;
  const { filter } = shown;
  const isNarrowed = Object.values(filter).some((value) => value !== null) || !shown.isToday;
  return (
    <FilterBar
      action={path}
      label={t.filter}
      submit={t.show}
      hidden={hidden}
      reset={isNarrowed ? { label: t.reset, href: path } : undefined}
      result={<Result shown={shown} language={language} />}
    >
      <TextField
        name="suche"
        label={t.search}
        type="search"
        value={filter.suche ?? ''}
        maxlength={100}
        spellcheck={false}
      />
      <SelectField
        name="land"
        label={t.land}
        empty={t.allLands}
        value={filter.land ?? ''}
        options={lands.map((land) => ({ value: land.key, label: land[language] }))}
      />
      <SelectField
        name="status"
        label={t.status}
        empty={t.allStatuses}
        value={filter.status ?? ''}
        options={statuses.map((status) => ({ value: status, label: register.statusShort[status] }))}
      />
      <SelectField
        name="art"
        label={t.type}
        empty={t.allTypes}
        value={filter.art ?? ''}
        options={municipalityTypes.map((type) => ({ value: type, label: register.type[type] }))}
      />
      <DateField name="stand" label={t.asOf} value={shown.isToday ? '' : shown.day} />
    </FilterBar>
  );
};

const Result = ({ shown: { total, tally }, language }: { shown: Selection; language: Language }) => {
  const t = texts(language).register.directory;
  const number = (value: number) => formatNumber(value, language);
  const suspended = statuses.reduce((sum, status) => sum + tally[status].suspended, 0);
  return (
    <>
      <strong>{total === 1 ? t.oneHit : fill(t.hits, { n: number(total) })}</strong>
      {': '}
      {fill(t.ofThese, {
        member: number(tally.member.yes),
        declared: number(tally.declared.yes),
        interested: number(tally.interested.yes),
      })}
      {suspended > 0 && `; ${fill(t.suspendedToo, { n: number(suspended) })}`}
    </>
  );
};
