import type { Child } from 'hono/jsx';
import type { ownApplication } from '../../alliance/members/reads/own-application.ts';
import { texts } from '../../alliance/members/texts/index.ts';
import type { FormState } from '../../platform/http/page.ts';
import type { Visit } from '../../platform/http/visit.ts';
import type { ShownBy } from '../../platform/read.ts';
import { actionTexts } from '../../platform/words/index.ts';
import { ConfirmPage } from '../../ui/ConfirmPage.tsx';
import { ErrorSummary } from '../../ui/ErrorSummary.tsx';
import { PageHead } from '../../ui/PageHead.tsx';
import { SchemaForm } from '../SchemaForm.tsx';
import { words } from '../words.ts';
import { LinkEnded } from './LinkEnded.tsx';
import { type Own, ownHref } from './own.ts';

type Shown = ShownBy<typeof ownApplication>;
type View = (state: FormState, value: Shown, visit: Visit) => Child;
interface Seen {
  state: FormState;
  value: Own;
  visit: Visit;
}

const answering = 'members.answer-question';

/** The form of one step, with the question it answers, and the way on where somebody else was faster. */
export const stepView =
  (
    action: string,
    special: (seen: Seen) => {
      values?: Record<string, unknown>;
      more?: { href: string; label: string };
    } = () => ({}),
  ): View =>
  (state, value, visit) => {
    if (value.link !== 'valid') return <LinkEnded value={value} visit={visit} />;
    const t = texts(visit.language).applications.own;
    const { values = state.values, more } = special({ state, value, visit });
    const isOutdated = values['version'] !== undefined && Number(values['version']) !== value.version;
    const open = value.questions.find(({ answeredAt }) => answeredAt === null);
    const formWords = actionTexts(visit.house, visit.language, action) ?? {
      title: '',
      submit: '',
      fields: {},
    };
    return (
      <>
        <SchemaForm
          state={{ ...state, values }}
          words={formWords}
          visit={visit}
          {...(open &&
            action === answering && {
              head: (
                <>
                  <PageHead title={formWords.title} lead={formWords.lead} />
                  <blockquote class="hm-pre">{open.question}</blockquote>
                </>
              ),
            })}
        />
        {(isOutdated || more) && (
          <p>
            {isOutdated && <a href={visit.url.pathname + visit.url.search}>{t.reload}</a>}
            {isOutdated && more && ' · '}
            {more && <a href={more.href}>{more.label}</a>}
          </p>
        )}
      </>
    );
  };

/** A step that only needs a yes. */
export const confirmView =
  (
    action: string,
    about: (seen: Seen) => { title: string; consequences?: readonly string[]; danger?: boolean },
  ): View =>
  (state, value, visit) => {
    if (value.link !== 'valid') return <LinkEnded value={value} visit={visit} />;
    const t = actionTexts(visit.house, visit.language, action);
    const version = state.values['version'] ?? value.version;
    const refusals = [
      ...(state.refusal ? [state.refusal] : []),
      ...state.problems.map(({ message }) => message),
    ];
    return (
      <>
        <ErrorSummary
          title={words(visit.language).checkInput}
          errors={refusals.map((message) => ({ message }))}
        />
        <ConfirmPage
          {...about({ state, value, visit })}
          lead={t?.lead}
          action={state.action}
          hidden={{
            _einmal: state.once,
            ...(state.token && { _schutz: state.token }),
            version: String(version),
          }}
          confirm={t?.submit ?? ''}
          cancel={{ label: texts(visit.language).applications.own.back, href: ownHref(value.token) }}
        />
      </>
    );
  };
