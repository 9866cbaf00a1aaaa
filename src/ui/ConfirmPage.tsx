import type { Child } from 'hono/jsx';
import { Form } from './Form.tsx';
import { PageHead } from './PageHead.tsx';
import { SubmitButton } from './SubmitButton.tsx';

export interface ConfirmPageProps {
  /** The question: "Mitgliedschaft ruhen lassen?" */
  title: string;
  lead?: Child;
  /** What will happen, one sentence each. */
  consequences?: readonly Child[];
  action: string;
  hidden?: Readonly<Record<string, string | number>>;
  confirm: string;
  /** For what cannot be taken back. */
  danger?: boolean;
  cancel: { label: string; href: string };
  /** Fields that the deed needs, such as a reason. */
  children?: Child;
}

/** A page instead of a dialogue: works without a script, can be linked, and leaves room for the consequences. */
export const ConfirmPage = ({
  title,
  lead,
  consequences = [],
  danger,
  cancel,
  children,
  ...deed
}: ConfirmPageProps) => (
  <>
    <PageHead title={title} lead={lead} />
    {consequences.length > 0 && (
      <ul class="hm-consequences">
        {consequences.map((consequence) => (
          <li>{consequence}</li>
        ))}
      </ul>
    )}
    <Form action={deed.action} {...(deed.hidden && { hidden: deed.hidden })}>
      {children}
      <div class="hm-actions">
        <SubmitButton label={deed.confirm} variant={danger ? 'danger' : 'primary'} />
        <a class="kern-btn kern-btn--tertiary" href={cancel.href}>
          <span class="kern-label">{cancel.label}</span>
        </a>
      </div>
    </Form>
  </>
);
