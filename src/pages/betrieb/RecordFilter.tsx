import { texts } from '../../alliance/operations/texts/index.ts';
import { suggest } from '../../alliance/territory/gazetteer.ts';
import { formatNumber } from '../../platform/format.ts';
import type { Visit } from '../../platform/http/visit.ts';
import { fill } from '../../platform/texts.ts';
import { Combobox } from '../../ui/Combobox.tsx';
import { DateField } from '../../ui/DateField.tsx';
import { FilterBar } from '../../ui/FilterBar.tsx';
import { SelectField } from '../../ui/SelectField.tsx';
import { TextField } from '../../ui/TextField.tsx';
import { words } from '../words.ts';
import { deedOf } from './RecordTable.tsx';

interface Filter {
  von: string | null;
  bis: string | null;
  vorgang: string | null;
  kommune: string | null;
  person: string | null;
}

/** The fields that narrow the record. */
export const RecordFilter = ({ filter, total, visit }: { filter: Filter; total: number; visit: Visit }) => {
  const { language, house } = visit;
  const { pages } = texts(language);
  const t = pages.record;
  const typed = filter.kommune ?? '';
  const { name, matches } = suggest(house, typed);
  const isNarrowed = Object.values(filter).some((value) => value !== null);
  return (
    <FilterBar
      action="/betrieb/protokoll"
      label={pages.filter.label}
      submit={pages.filter.submit}
      reset={isNarrowed ? { label: pages.filter.reset, href: '/betrieb/protokoll' } : undefined}
      result={fill(t.count, { n: formatNumber(total, language) })}
    >
      <DateField name="von" label={t.from} value={filter.von ?? ''} />
      <DateField name="bis" label={t.to} value={filter.bis ?? ''} />
      <SelectField
        name="vorgang"
        label={t.action}
        empty={pages.filter.all}
        value={filter.vorgang ?? ''}
        options={house.contexts.flatMap(({ actions, texts: own }) =>
          actions.map(({ name: action }) => ({
            value: action,
            label: `${own(language).name}: ${deedOf(action, visit)}`,
          })),
        )}
      />
      <Combobox
        name="kommune"
        label={t.municipality}
        text={name ?? typed}
        {...(name && { value: typed })}
        source="/kommunen/vorschlaege"
        words={words(language).combobox}
        {...(typed && !name && { matches })}
      />
      <TextField name="person" label={t.person} value={filter.person ?? ''} spellcheck={false} />
    </FilterBar>
  );
};
