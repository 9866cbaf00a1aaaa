import { texts } from '../../alliance/offers/texts/index.ts';
import { offerStates, quantities } from '../../alliance/offers/types.ts';
import { lands } from '../../alliance/territory/lands.ts';
import { formatNumber } from '../../platform/format.ts';
import { fill } from '../../platform/texts.ts';
import { FilterBar } from '../../ui/FilterBar.tsx';
import { SelectField } from '../../ui/SelectField.tsx';
import { TextField } from '../../ui/TextField.tsx';
import { nodeOptions } from '../mandate/options.ts';
import { path } from './address.ts';
import type { MemberList, Part } from './list.tsx';

/** The fields that narrow the list of offers. */
export const ListFilter = ({ list, shown, visit: { language } }: Part & { list: MemberList }) => {
  const { list: t, words } = texts(language);
  const { filter } = shown;
  const isNarrowed = Object.values(filter).some((value) => value !== null);
  return (
    <FilterBar
      action={path}
      label={t.filter}
      submit={t.show}
      reset={isNarrowed ? { label: t.reset, href: path } : undefined}
      hidden={list.order === 'kommune' ? {} : { sort: list.order }}
      result={
        <strong>
          {list.total === 1 ? t.oneHit : fill(t.hits, { n: formatNumber(list.total, language) })}
        </strong>
      }
    >
      <TextField name="suche" label={t.search} type="search" value={filter.suche ?? ''} maxlength={200} />
      <SelectField
        name="land"
        label={t.land}
        empty={t.allLands}
        value={filter.land ?? ''}
        options={lands.map((land) => ({ value: land.key, label: land[language] }))}
      />
      <SelectField
        name="programm"
        label={t.programme}
        empty={t.anyProgrammes}
        value={filter.programm === null ? '' : String(filter.programm)}
        options={shown.programmes.map(({ id, name }) => ({ value: String(id), label: name }))}
      />
      <SelectField
        name="gruppe"
        label={t.group}
        empty={t.anyGroup}
        value={filter.gruppe ?? ''}
        options={nodeOptions(shown.groups, language)}
      />
      <SelectField
        name="stand"
        label={t.state}
        empty={t.anyState}
        value={filter.stand ?? ''}
        options={offerStates.map((state) => ({ value: state, label: words.state[state] }))}
      />
      <SelectField
        name="menge"
        label={t.quantity}
        empty={t.anyQuantity}
        value={filter.menge ?? ''}
        options={quantities.map((quantity) => ({ value: quantity, label: words.quantity[quantity] }))}
      />
    </FilterBar>
  );
};
