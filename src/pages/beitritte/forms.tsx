import { askBack } from '../../alliance/members/actions/ask-back.ts';
import { confirmApplication } from '../../alliance/members/actions/confirm-application.ts';
import { recommendApplication } from '../../alliance/members/actions/recommend-application.ts';
import { rejectApplication } from '../../alliance/members/actions/reject-application.ts';
import { application } from '../../alliance/members/reads/application.ts';
import { texts } from '../../alliance/members/texts/index.ts';
import type { AnyAction } from '../../platform/action.ts';
import { form } from '../../platform/http/page.ts';
import type { Visit } from '../../platform/http/visit.ts';
import { actionTexts } from '../../platform/words/index.ts';
import { Alert } from '../../ui/Alert.tsx';
import type { Shown } from './application.tsx';

/** A deed on an application: its number from the address, its version from what was shown. */
const deed = <A extends AnyAction>(
  path: string,
  action: A,
  more: {
    values?: (shown: Shown) => Record<string, unknown>;
    above?: (shown: Shown, visit: Visit) => ReturnType<typeof Alert> | null;
  } = {},
) =>
  form({
    path: `/beitritte/:id{[0-9]+}/${path}`,
    action,
    read: application,
    title: ({ name }, { house, language }) =>
      `${actionTexts(house, language, action.name)?.title ?? ''}: ${name}`,
    crumbs: ({ id, name }, { language }) => [
      { href: '/beitritte', label: texts(language).applications.list.title },
      { href: `/beitritte/${id}`, label: name },
    ],
    fixed: ({ id }) => ({ id: Number(id) }),
    values: (shown) => ({ ...more.values?.(shown), version: shown.version }),
    ...(more.above && { above: more.above }),
    after: (_, __, { id }) => `/beitritte/${id}`,
  });

export const recommendForm = deed('empfehlen', recommendApplication, {
  above: ({ landVacant }, { language }) =>
    landVacant ? <Alert tone="info" title={texts(language).applications.file.vacant} /> : null,
});

export const askBackForm = deed('rueckfrage', askBack);

export const confirmForm = deed('bestaetigen', confirmApplication, {
  values: ({ today }) => ({ day: today }),
});

export const rejectForm = deed('ablehnen', rejectApplication, {
  above(_, { language }) {
    const [title = '', text] = texts(language).applications.file.rejectConsequences;
    return (
      <Alert tone="info" title={title}>
        <p>{text}</p>
      </Alert>
    );
  },
});
