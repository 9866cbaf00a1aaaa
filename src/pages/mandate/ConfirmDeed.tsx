import type { Child } from 'hono/jsx';
import type { FormState } from '../../platform/http/page.ts';
import type { Visit } from '../../platform/http/visit.ts';
import type { ActionTexts } from '../../platform/texts.ts';
import { ConfirmPage } from '../../ui/ConfirmPage.tsx';
import { ErrorSummary } from '../../ui/ErrorSummary.tsx';
import { words } from '../words.ts';

/** A deed without fields: what it is about, what follows, one button. */
export const ConfirmDeed = ({
  state,
  texts,
  about,
  back,
  danger,
  version,
  visit: { language },
}: {
  state: FormState;
  texts: ActionTexts;
  about: Child;
  back: string;
  danger?: boolean;
  version?: number;
  visit: Visit;
}) => {
  const t = words(language);
  const errors = [
    ...(state.refusal ? [{ message: state.refusal }] : []),
    ...state.problems.map(({ message }) => ({ message })),
  ];
  return (
    <>
      <ErrorSummary title={t.checkInput} errors={errors} />
      <ConfirmPage
        title={texts.title}
        lead={texts.lead}
        consequences={[about]}
        action={state.action}
        hidden={{
          _einmal: state.once,
          ...(state.token && { _schutz: state.token }),
          ...(version !== undefined && { version }),
        }}
        confirm={texts.submit}
        danger={danger ?? false}
        cancel={{ label: t.cancel, href: back }}
      />
    </>
  );
};
