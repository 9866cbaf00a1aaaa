import { editEntry } from '../../alliance/members/actions/edit-entry.ts';
import { recordStep } from '../../alliance/members/actions/record-step.ts';
import { voidStep } from '../../alliance/members/actions/void-step.ts';
import { keptMunicipality } from '../../alliance/members/reads/kept-municipality.ts';
import { keptSteps } from '../../alliance/members/reads/kept-steps.ts';
import { texts } from '../../alliance/members/texts/index.ts';
import { formatLongDay } from '../../platform/format.ts';
import { form } from '../../platform/http/page.ts';
import type { Visit } from '../../platform/http/visit.ts';
import { fill } from '../../platform/texts.ts';
import { actionTexts } from '../../platform/words/index.ts';
import { ErrorSummary } from '../../ui/ErrorSummary.tsx';
import { ConfirmPage } from '../../ui/ConfirmPage.tsx';
import { TextArea } from '../../ui/TextArea.tsx';
import { words } from '../words.ts';
import { municipalityHref } from './address.ts';
import { EntryForm } from './EntryForm.tsx';

const crumbs = (value: { key: string; name: string }, { language }: Visit) => [
  { href: '/mitglieder', label: texts(language).register.municipality.members },
  { href: municipalityHref(value.key), label: value.name },
];
const backTo = ({ municipality }: { municipality?: string | null }): string =>
  municipalityHref(municipality ?? '');

export const recordStepForm = form({
  path: '/mitglieder/:key/schritt',
  action: recordStep,
  read: keptSteps,
  fixed: (_, { key }) => ({ municipality: key }),
  title: ({ name }, { house, language }) =>
    `${actionTexts(house, language, recordStep.name)?.title}: ${name}`,
  crumbs,
  after: backTo,
});

export const voidStepForm = form({
  path: '/mitglieder/:key/schritt/:step/zuruecknehmen',
  action: voidStep,
  read: keptSteps,
  fixed: ({ step }) => ({ id: Number(step) }),
  crumbs,
  view(state, value, visit) {
    const { language } = visit;
    const { actions, keeping, status, register } = texts(language);
    const t = actions['void-step'];
    const step = value.steps.find(({ id }) => visit.url.pathname.includes(`/schritt/${id}/`));
    return (
      <>
        <ErrorSummary
          title={words(language).checkInput}
          errors={[
            ...(state.refusal ? [{ message: state.refusal }] : []),
            ...state.problems.map(({ field, message }) => ({ name: field, message })),
          ]}
        />
        <ConfirmPage
          title={t.title}
          lead={
            step && (
              <>
                <strong>
                  {fill(keeping.stepOf, {
                    status: status[step.status],
                    step: register.step[step.step],
                    day: formatLongDay(step.day, language),
                  })}
                </strong>{' '}
                {t.lead}
              </>
            )
          }
          consequences={keeping.voidConsequences}
          action={state.action}
          hidden={{ _einmal: state.once, ...(state.token && { _schutz: state.token }) }}
          confirm={t.submit}
          danger
          cancel={{ label: keeping.cancel, href: municipalityHref(value.key) }}
        >
          <TextArea
            name="reason"
            {...t.fields.reason}
            required
            maxlength={500}
            value={String(state.values['reason'] ?? '')}
            error={state.problems.find(({ field }) => field === 'reason')?.message}
          />
        </ConfirmPage>
      </>
    );
  },
  after: backTo,
});

export const editEntryForm = form({
  path: '/mitglieder/:key/bearbeiten',
  action: editEntry,
  read: keptMunicipality,
  fixed: (_, { key }) => ({ municipality: key }),
  values: ({ editable }) => editable,
  title: ({ name }, { house, language }) => `${actionTexts(house, language, editEntry.name)?.title}: ${name}`,
  crumbs,
  view: (state, value, visit) => <EntryForm state={state} stored={value} visit={visit} />,
  after: backTo,
});
