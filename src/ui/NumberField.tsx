import { control, inputClass, type Width } from './control.ts';
import { Field, type FieldProps } from './Field.tsx';

export interface NumberFieldProps extends FieldProps {
  /** As typed: a value that is no number comes back to the page unchanged. */
  value?: string | number | undefined;
  /** Unit behind the field, for example "Personen". */
  unit?: string;
  width?: Width;
  decimal?: boolean;
}

/** A text input with a number keyboard: `type=number` loses what was typed wrong and changes on scrolling. */
export const NumberField = ({ value, unit, width = 'short', decimal, ...field }: NumberFieldProps) => {
  const attributes = control(field);
  const unitId = unit && `${attributes.id}-unit`;
  return (
    <Field {...field}>
      <div class="hm-with-unit">
        <input
          {...attributes}
          aria-describedby={[unitId, attributes['aria-describedby']].filter(Boolean).join(' ') || undefined}
          class={inputClass(field, width)}
          type="text"
          inputmode={decimal ? 'decimal' : 'numeric'}
          value={value === undefined ? '' : String(value)}
          autocomplete="off"
        />
        {unit && (
          <span class="hm-with-unit__unit" id={unitId}>
            {unit}
          </span>
        )}
      </div>
    </Field>
  );
};
