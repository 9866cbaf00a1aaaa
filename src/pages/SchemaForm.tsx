import type { Child } from 'hono/jsx';
import { suggest } from '../alliance/territory/gazetteer.ts';
import type { FormState } from '../platform/http/page.ts';
import type { Visit } from '../platform/http/visit.ts';
import type { Field } from '../platform/form/fields.ts';
import type { ActionTexts } from '../platform/texts.ts';
import { Checkbox } from '../ui/Checkbox.tsx';
import { CheckboxGroup } from '../ui/CheckboxGroup.tsx';
import { Combobox } from '../ui/Combobox.tsx';
import { DateField } from '../ui/DateField.tsx';
import { Details } from '../ui/Details.tsx';
import { ErrorSummary } from '../ui/ErrorSummary.tsx';
import { Fieldset } from '../ui/Fieldset.tsx';
import { FileField } from '../ui/FileField.tsx';
import { Form } from '../ui/Form.tsx';
import { NumberField } from '../ui/NumberField.tsx';
import { PageHead } from '../ui/PageHead.tsx';
import { RadioGroup } from '../ui/RadioGroup.tsx';
import { SelectField } from '../ui/SelectField.tsx';
import { SubmitButton } from '../ui/SubmitButton.tsx';
import { TextArea } from '../ui/TextArea.tsx';
import { TextField } from '../ui/TextField.tsx';
import { words } from './words.ts';

type Options = Record<string, { value: string; label: string }[]>;
interface Props {
  state: FormState;
  words: ActionTexts;
  options?: Options;
  visit: Visit;
  /** Replaces title and lead where the page has its own head. */
  head?: Child;
  /** What the form is about, between its title and its fields. */
  above?: Child;
  /** Parts of a long form, in their order; fields that stand in none of them come first. */
  sections?: readonly FormSection[];
}

/** A part of a long form under its own heading. */
export interface FormSection {
  name: string;
  title: string;
  fields: readonly string[];
  /** Closed at first, for what is seldom needed; open as soon as something stands or is wrong in it. */
  folded?: boolean;
}

/** The form that an action's schema describes, with the words of its context. */
export const SchemaForm = ({
  state,
  words: texts,
  options = {},
  visit,
  head,
  above,
  sections = [],
}: Props) => {
  const t = words(visit.language);
  const errors = [
    ...(state.refusal ? [{ message: state.refusal }] : []),
    ...state.problems.map(({ field, message }) => ({
      name: field,
      label: texts.fields?.[field]?.label,
      message,
    })),
  ];
  const shown = state.fields.filter(({ name }) => !hiddenNames.has(name));
  const inSections = new Set(sections.flatMap(({ fields }) => fields));
  const draw = (field: Field) => (
    <SchemaField field={field} state={state} texts={texts} options={options} visit={visit} />
  );
  return (
    <>
      <ErrorSummary title={t.checkInput} errors={errors} />
      {head ?? <PageHead title={texts.title} lead={texts.lead} />}
      {above && <div class="hm-about">{above}</div>}
      <Form
        action={state.action}
        multipart={state.fields.some(({ widget }) => widget === 'file')}
        hidden={hiddenOf(state)}
        guardInput={state.fields.length > 2}
      >
        {shown.filter(({ name }) => !inSections.has(name)).map(draw)}
        {sections.map((section) => (
          <Section section={section} state={state}>
            {section.fields.flatMap((name) => shown.filter((field) => field.name === name)).map(draw)}
          </Section>
        ))}
        <SubmitButton label={texts.submit} />
      </Form>
    </>
  );
};

const Section = ({
  section: { name, title, fields, folded },
  state,
  children,
}: {
  section: FormSection;
  state: FormState;
  children?: Child;
}) => {
  if (!folded)
    return (
      <Fieldset name={name} legend={title} large>
        {children}
      </Fieldset>
    );
  const isTouched = fields.some(
    (field) => isFilled(state.values[field]) || state.problems.some((problem) => problem.field === field),
  );
  return (
    <Details summary={title} open={isTouched}>
      <div class="hm-form">{children}</div>
    </Details>
  );
};

/** Values that a form begins with, such as „not known“, do not count as filled in. */
const isFilled = (value: unknown): boolean =>
  Array.isArray(value)
    ? value.length > 0
    : value !== undefined &&
      value !== null &&
      value !== '' &&
      value !== false &&
      value !== 'unknown' &&
      value !== 'total';

/** Values that travel with the form and are nobody's to fill in. */
const hiddenNames = new Set(['version', 'back']);

const hiddenOf = ({ once, token, fields, values }: FormState): Record<string, string> => ({
  _einmal: once,
  ...(token && { _schutz: token }),
  ...Object.fromEntries(
    fields
      .filter(({ name }) => hiddenNames.has(name) && values[name] !== undefined)
      .map(({ name }) => [name, String(values[name])]),
  ),
});

export const SchemaField = ({
  field,
  state,
  texts,
  options,
  visit,
}: {
  field: Field;
  state: FormState;
  texts: ActionTexts;
  options: Options;
  visit: Visit;
}) => {
  const t = words(visit.language);
  const own = texts.fields[field.name];
  const value = state.values[field.name];
  const text = typeof value === 'string' || typeof value === 'number' ? String(value) : '';
  const choices =
    options[field.name] ??
    (field.options ?? []).map((option) => ({ value: option, label: own?.options?.[option] ?? option }));
  const common = {
    name: field.name,
    label: own?.label ?? field.name,
    hint: own?.hint ?? (field.widget === 'day' ? t.dayHint : undefined),
    error: state.problems.find((problem) => problem.field === field.name)?.message,
    required: field.required,
    optionalMark: t.optional,
  };
  const isChoice = options[field.name] !== undefined || field.widget === 'select';
  if (isChoice && field.widget !== 'checkboxes')
    return choices.length <= 4 && field.required ? (
      <RadioGroup {...common} value={text} options={choices} />
    ) : (
      <SelectField {...common} value={text} options={choices} empty={t.choose} />
    );
  switch (field.widget) {
    case 'textarea':
      return <TextArea {...common} value={text} {...(field.maxLength && { maxlength: field.maxLength })} />;
    case 'number':
      return <NumberField {...common} value={text} />;
    case 'day':
      return <DateField {...common} value={text} />;
    case 'checkbox':
      return <Checkbox {...common} required checked={value === true || value === 'true'} />;
    case 'checkboxes':
      return (
        <CheckboxGroup {...common} values={Array.isArray(value) ? value.map(String) : []} options={choices} />
      );
    case 'file':
      return <FileField {...common} />;
    case 'municipality':
      return <MunicipalityField common={common} text={text} visit={visit} />;
    case 'email':
      return <TextField {...common} type="email" value={text} autocomplete="email" spellcheck={false} />;
    case 'url':
      return <TextField {...common} type="url" value={text} spellcheck={false} />;
    default:
      return <TextField {...common} value={text} {...(field.maxLength && { maxlength: field.maxLength })} />;
  }
};

/** Picks by typing; without a script the server offers what fits, to choose from. */
const MunicipalityField = ({
  common,
  text,
  visit,
}: {
  common: { name: string; label: string; error?: string | undefined; hint?: Child };
  text: string;
  visit: Visit;
}) => {
  const { name, matches } = suggest(visit.house, text);
  return (
    <Combobox
      {...common}
      text={name ?? text}
      {...(name && { value: text })}
      source="/kommunen/vorschlaege"
      words={words(visit.language).combobox}
      {...(common.error && { matches })}
    />
  );
};
