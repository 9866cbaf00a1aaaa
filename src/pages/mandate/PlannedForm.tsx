import { texts } from '../../alliance/mandates/texts/index.ts';
import { acts } from '../../alliance/mandates/types.ts';
import { lands } from '../../alliance/territory/lands.ts';
import type { Visit } from '../../platform/http/visit.ts';
import { DateField } from '../../ui/DateField.tsx';
import { FilterBar } from '../../ui/FilterBar.tsx';
import { NumberField } from '../../ui/NumberField.tsx';
import { SelectField } from '../../ui/SelectField.tsx';
import { TextField } from '../../ui/TextField.tsx';
import { ProgrammeOptions } from './KnownProgrammes.tsx';
import { nodeOptions } from './options.ts';
import { path, type Shown } from './who-address.ts';

/** What is planned, sent as the address of the page. */
export const PlannedForm = ({ shown, visit }: { shown: Shown; visit: Visit }) => {
  const { language } = visit;
  const { who: t, words } = texts(language);
  const { asked } = shown;
  return (
    <FilterBar action={path} label={t.planned} submit={t.show}>
      <SelectField
        name="handlung"
        label={t.act}
        value={asked.handlung}
        required
        options={acts.map((act) => ({ value: act, label: words.act[act] }))}
      />
      <SelectField
        name="thema"
        label={t.topic}
        value={asked.thema}
        required
        options={nodeOptions(shown.topics, language)}
      />
      <SelectField
        name="gruppe"
        label={t.group}
        empty={t.everybody}
        value={asked.gruppe ?? ''}
        options={nodeOptions(shown.groups, language)}
      />
      <NumberField name="zahl" label={t.number} value={asked.zahl ?? ''} />
      <TextField
        name="programm"
        label={t.programme}
        value={asked.programm ?? ''}
        maxlength={100}
        list="bekannte-programme"
      />
      <ProgrammeOptions id="bekannte-programme" visit={visit} />
      <DateField name="tag" label={t.day} value={asked.tag ?? ''} />
      <SelectField
        name="kreis"
        label={t.circle}
        value={asked.kreis}
        required
        options={(['mitglieder', 'erklaert', 'alle'] as const).map((circle) => ({
          value: circle,
          label: t.circles[circle],
        }))}
      />
      <SelectField
        name="land"
        label={t.land}
        empty={t.allLands}
        value={asked.land ?? ''}
        options={lands.map((land) => ({ value: land.key, label: land[language] }))}
      />
    </FilterBar>
  );
};
