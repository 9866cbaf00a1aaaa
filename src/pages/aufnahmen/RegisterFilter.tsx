import { texts } from '../../alliance/admissions/texts/index.ts';
import type { Visit } from '../../platform/http/visit.ts';
import { FilterBar } from '../../ui/FilterBar.tsx';
import { SelectField } from '../../ui/SelectField.tsx';
import { groupName, placeName } from './names.ts';
import type { Shown } from './register.tsx';

/** Land, year, programme and group: what the tables are narrowed to. */
export const RegisterFilter = ({ shown, visit }: { shown: Shown; visit: Visit }) => {
  const { language } = visit;
  const t = texts(language).register;
  const { land, jahr, programm, gruppe } = shown.filter;
  const isSet = [land, jahr, programm, gruppe].some((value) => value !== null);
  return (
    <FilterBar
      action="/aufnahmen"
      label={t.filter}
      submit={t.show}
      reset={isSet ? { label: t.reset, href: '/aufnahmen' } : undefined}
    >
      <SelectField
        name="land"
        label={t.land}
        empty={t.allLands}
        value={land ?? ''}
        options={shown.lands.map((key) => ({ value: key, label: placeName(key, visit) }))}
      />
      <SelectField
        name="jahr"
        label={t.year}
        empty={t.allYears}
        value={jahr === null ? '' : String(jahr)}
        options={shown.years.map((year) => ({ value: String(year), label: String(year) }))}
      />
      <SelectField
        name="programm"
        label={t.programme}
        empty={t.allProgrammes}
        value={programm === null ? '' : String(programm)}
        options={shown.programmes.map(({ id, name }) => ({ value: String(id), label: name }))}
      />
      <SelectField
        name="gruppe"
        label={t.group}
        empty={t.allGroups}
        value={gruppe ?? ''}
        options={[
          ...shown.groups.map((group) => ({ value: group.key, label: group[language] })),
          { value: shown.noGroup, label: groupName(null, shown, language) },
        ]}
      />
    </FilterBar>
  );
};
