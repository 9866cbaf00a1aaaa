import { useName } from '../../alliance/offers/rules/pool/inquiry.ts';
import { inOrder } from '../../alliance/mandates/rules/hierarchy.ts';
import { poolTexts } from '../../alliance/offers/texts/pool.ts';
import { lands } from '../../alliance/territory/lands.ts';
import type { Visit } from '../../platform/http/visit.ts';
import { Checkbox } from '../../ui/Checkbox.tsx';
import { CheckboxGroup } from '../../ui/CheckboxGroup.tsx';
import { Details } from '../../ui/Details.tsx';
import { Fieldset } from '../../ui/Fieldset.tsx';
import { Form } from '../../ui/Form.tsx';
import { Grid } from '../../ui/Grid.tsx';
import { NumberField } from '../../ui/NumberField.tsx';
import { SelectField } from '../../ui/SelectField.tsx';
import { SubmitButton } from '../../ui/SubmitButton.tsx';
import { monthLabel, path, type Shown, useLabel } from './address.ts';

interface Part {
  shown: Shown;
  visit: Visit;
}

/** What the pool is asked, sent as the address of the page, so that it can be kept and passed on. */
export const InquiryForm = ({ shown, visit }: Part) => {
  const t = poolTexts(visit.language).page;
  const { fields } = shown;
  const isNarrowed =
    fields.gruppe.length + fields.land.length > 0 || fields.von !== null || fields.bis !== null;
  return (
    <search aria-label={t.form}>
      <Form action={path} method="get">
        <CheckboxGroup
          name="programm"
          label={t.programmes}
          hint={t.programmesHint}
          values={fields.programm.map(String)}
          options={shown.programmes.map(({ id, name, state }) => ({
            value: String(id),
            label: state === null || state === 'active' ? name : `${name} (${t.states[state]})`,
          }))}
        />
        <Details summary={t.more} open={isNarrowed}>
          <Narrowing shown={shown} visit={visit} />
        </Details>
        <Wishes shown={shown} visit={visit} />
        <div class="hm-filter__send">
          <SubmitButton label={t.show} icon="search" />
          {visit.url.search !== '' && <a href={path}>{t.reset}</a>}
        </div>
      </Form>
    </search>
  );
};

const Narrowing = ({ shown, visit: { language } }: Part) => {
  const t = poolTexts(language).page;
  const { fields, inquiry } = shown;
  const months = shown.months.map((month) => ({ value: month, label: monthLabel(month, language) }));
  return (
    <Grid>
      <CheckboxGroup
        name="gruppe"
        label={t.groups}
        hint={t.groupsHint}
        values={fields.gruppe}
        options={inOrder(shown.groups).map(({ node, depth }) => ({
          value: node.key,
          label: `${'– '.repeat(depth)}${node[language]}`,
        }))}
      />
      <CheckboxGroup
        name="land"
        label={t.lands}
        hint={t.landsHint}
        values={fields.land}
        options={lands.map((land) => ({ value: land.key, label: land[language] }))}
      />
      <div>
        <SelectField name="von" label={t.from} value={inquiry.from} options={months} />
        <SelectField name="bis" label={t.to} value={inquiry.to} options={months} />
      </div>
    </Grid>
  );
};

/** One number for each use that is chosen. */
const Wishes = ({ shown, visit: { language } }: Part) => {
  const t = poolTexts(language).page;
  return (
    <Fieldset name="zahlen" legend={t.wanted} hint={t.wantedHint}>
      {shown.inquiry.uses.map((use, index) => (
        <NumberField
          name={`zahl.${useName(use)}`}
          label={useLabel(shown, index, language)}
          value={use.wanted === 0 ? '' : use.wanted}
          unit={t.persons}
        />
      ))}
      <Checkbox
        name="verhaeltnis"
        label={t.asRatio}
        hint={t.asRatioHint}
        checked={shown.fields.verhaeltnis}
        required
      />
    </Fieldset>
  );
};
