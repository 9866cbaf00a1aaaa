import { HiddenField } from './HiddenField.tsx';
import { SubmitButton, type SubmitButtonProps } from './SubmitButton.tsx';

export interface ButtonFormProps extends SubmitButtonProps {
  action: string;
  hidden?: Readonly<Record<string, string | number>>;
}

/** One deed, one button: a POST form without fields. */
export const ButtonForm = ({ action, hidden = {}, variant = 'secondary', ...button }: ButtonFormProps) => (
  <form class="hm-button-form" action={action} method="post">
    {Object.entries(hidden).map(([name, value]) => (
      <HiddenField name={name} value={value} />
    ))}
    <SubmitButton variant={variant} {...button} />
  </form>
);
