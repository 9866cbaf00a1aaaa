import { texts } from '../../alliance/mandates/texts/index.ts';
import { results } from '../../alliance/mandates/types.ts';
import { lands } from '../../alliance/territory/lands.ts';
import { formatNumber } from '../../platform/format.ts';
import type { Visit } from '../../platform/http/visit.ts';
import { fill } from '../../platform/texts.ts';
import { Checkbox } from '../../ui/Checkbox.tsx';
import { FilterBar } from '../../ui/FilterBar.tsx';
import { SelectField } from '../../ui/SelectField.tsx';
import { TextField } from '../../ui/TextField.tsx';
import { hits, path, type Shown } from './list-address.ts';
import { nodeOptions } from './options.ts';

/** The fields that narrow the list of resolutions. */
export const ListFilter = ({ shown, visit }: { shown: Shown; visit: Visit }) => {
  const { language } = visit;
  const { list: t, words } = texts(language);
  const { filter } = shown;
  const isSet = filter.ungeprueft || Object.values(filter).some((value) => typeof value === 'string');
  return (
    <FilterBar
      action={path}
      label={t.filter}
      submit={t.show}
      reset={isSet ? { label: t.reset, href: path } : undefined}
      hidden={{
        ...(shown.order !== '-datum' && { sort: shown.order }),
        ...(filter.kommune !== null && { kommune: filter.kommune }),
      }}
      result={<strong>{hits(shown, visit)}</strong>}
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
        name="thema"
        label={t.topic}
        empty={t.allTopics}
        value={filter.thema ?? ''}
        options={nodeOptions(shown.topics, language)}
      />
      <SelectField
        name="ergebnis"
        label={t.result}
        empty={t.allResults}
        value={filter.ergebnis ?? ''}
        options={results.map((result) => ({ value: result, label: words.result[result] }))}
      />
      <SelectField
        name="gilt"
        label={t.validity}
        empty={t.anyValidity}
        value={filter.gilt ?? ''}
        options={[
          { value: 'ja', label: t.inForce },
          { value: 'nein', label: t.notInForce },
        ]}
      />
      {shown.may.record && (
        <Checkbox name="ungeprueft" label={t.unchecked} checked={filter.ungeprueft} required />
      )}
    </FilterBar>
  );
};

/** `1 Beschluss`, `34 Beschlüsse`. */
const hits = ({ total }: Shown, { language }: Visit): string => {
  const t = texts(language).list;
  return total === 1 ? t.oneHit : fill(t.hits, { n: formatNumber(total, language) });
};
