export interface HiddenFieldProps {
  name: string;
  value: string | number;
}

export const HiddenField = ({ name, value }: HiddenFieldProps) => (
  <input type="hidden" name={name} value={String(value)} />
);
