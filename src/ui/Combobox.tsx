import { control, inputClass } from './control.ts';
import { Field, type FieldProps } from './Field.tsx';
import { fieldId } from './fieldId.ts';
import { RadioGroup } from './RadioGroup.tsx';

export interface Suggestion {
  value: string;
  label: string;
  /** Tells look-alikes apart: Land, district, key. */
  detail?: string;
}

export interface ComboboxProps extends Omit<FieldProps, 'hideLabel'> {
  /** What stands in the text field. Sent as `name`; without a script the server answers with `matches`. */
  text?: string | undefined;
  /** Sent as `${name}Key`: the chosen entry's key, set by the script when an entry is picked. */
  value?: string | undefined;
  /** Answers `?q=…` with a JSON array of `Suggestion`. */
  source: string;
  words: {
    /** Name of the list of suggestions. */
    list: string;
    /** With `{n}`: "{n} Vorschläge". */
    found: string;
    none: string;
    /** Question above the matches that the server offers without a script. */
    choose: string;
  };
  /** Entries that fit the text, offered as radio buttons named `${name}Key`. */
  matches?: readonly Suggestion[];
}

/** Name of the hidden key that travels with a combobox named `name`. */
export const keyName = (name: string): string => `${name}Key`;

export const Combobox = ({ text, value, source, words, matches, ...field }: ComboboxProps) => {
  const id = fieldId(field.name, field.form);
  return (
    <div class="hm-combobox" data-combobox={source} data-found={words.found} data-none={words.none}>
      <Field {...field}>
        <div class="hm-combobox__box">
          <input
            {...control(field)}
            class={inputClass(field)}
            type="text"
            value={text ?? ''}
            autocomplete="off"
            spellcheck={false}
            data-list={`${id}-list`}
          />
          <ul class="hm-combobox__list" id={`${id}-list`} role="listbox" aria-label={words.list} hidden />
        </div>
      </Field>
      {matches && matches.length > 0 ? (
        <RadioGroup
          name={keyName(field.name)}
          label={words.choose}
          form={field.form}
          value={value}
          options={matches.map((match) => ({
            value: match.value,
            label: match.label,
            ...(match.detail && { hint: match.detail }),
          }))}
        />
      ) : (
        <input type="hidden" name={keyName(field.name)} value={value ?? ''} />
      )}
      <span class="kern-sr-only" role="status" data-status />
    </div>
  );
};
