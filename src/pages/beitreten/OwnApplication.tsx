import { texts } from '../../alliance/members/texts/index.ts';
import { formatLongDay } from '../../platform/format.ts';
import type { Visit } from '../../platform/http/visit.ts';
import { fill } from '../../platform/texts.ts';
import { dayOf } from '../../shared/days.ts';
import { Actions } from '../../ui/Actions.tsx';
import { Alert } from '../../ui/Alert.tsx';
import { Badge } from '../../ui/Badge.tsx';
import { ButtonLink } from '../../ui/ButtonLink.tsx';
import { PageHead } from '../../ui/PageHead.tsx';
import { type Own, ownHref } from './own.ts';
import { OwnTasks } from './OwnTasks.tsx';
import { toneOf, Way } from './Way.tsx';
import { Questions } from '../beitritte/Questions.tsx';

/** The applicant's workplace: where the application stands, what is missing, what to do next. */
export const OwnApplication = ({ own, visit }: { own: Own; visit: Visit }) => {
  const { language } = visit;
  const { applications, joining } = texts(language);
  const t = applications.own;
  const since = formatLongDay(dayOf(own.waitingSince), language);
  const isOpen = own.turn !== 'nobody';
  return (
    <>
      <PageHead
        kicker={t.kicker}
        title={fill(t.title, { name: own.name })}
        lead={isOpen && fill(t.lead, { day: formatLongDay(dayOf(own.until), language) })}
        badges={<Badge label={applications.states[own.state]} tone={toneOf(own.state)} />}
      />
      {isOpen ? (
        <>
          <Way state={own.state} visit={visit} />
          <p class="hm-prose">
            {own.turn === 'applicant' ? (
              <strong>{fill(t.yourTurn, { day: since })}</strong>
            ) : (
              fill(t.turn, { who: applications.turns[own.turn], day: since })
            )}
          </p>
        </>
      ) : (
        <Ended own={own} visit={visit} />
      )}
      {own.can.answer && (
        <Alert tone="warning" title={t.openQuestion}>
          <p class="hm-pre">{own.questions.find(({ answeredAt }) => answeredAt === null)?.question}</p>
          <ButtonLink href={ownHref(own.token, '/antwort')} label={t.answer} variant="primary" />
        </Alert>
      )}
      {!own.erased && <OwnTasks own={own} visit={visit} />}
      {own.questions.length > 0 && <Questions questions={own.questions} language={language} />}
      {(own.can.submit || own.can.withdraw) && (
        <Actions>
          {own.can.submit && own.missing.length === 0 && (
            <ButtonLink href={ownHref(own.token, '/einreichen')} label={t.submit} variant="primary" />
          )}
          {own.can.withdraw && <ButtonLink href={ownHref(own.token, '/zurueckziehen')} label={t.withdraw} />}
        </Actions>
      )}
      {own.state === 'confirmed' && (
        <p>
          <ButtonLink href="/beitreten/willkommen" label={t.welcome} variant="primary" />
        </p>
      )}
      {!isOpen && own.state !== 'confirmed' && (
        <p>
          <a href="/beitreten/interesse">{t.again}</a> · <a href="/beitreten">{joining.title}</a>
        </p>
      )}
    </>
  );
};

const Ended = ({ own, visit }: { own: Own; visit: Visit }) => {
  const t = texts(visit.language).applications.own;
  if (!(own.state in t.ended)) return <></>;
  return (
    <Alert
      tone={own.state === 'confirmed' ? 'success' : 'info'}
      title={t.ended[own.state as keyof typeof t.ended]}
    >
      {own.decisionReason && (
        <>
          <strong>{t.reason}</strong>
          <p class="hm-pre">{own.decisionReason}</p>
        </>
      )}
    </Alert>
  );
};
