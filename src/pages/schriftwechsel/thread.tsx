import { thread } from '../../alliance/correspondence/reads/thread.ts';
import { texts } from '../../alliance/correspondence/texts/index.ts';
import { formatDay, formatLongDay } from '../../platform/format.ts';
import { page } from '../../platform/http/page.ts';
import type { Visit } from '../../platform/http/visit.ts';
import type { ShownBy } from '../../platform/read.ts';
import { fill } from '../../platform/texts.ts';
import { Actions } from '../../ui/Actions.tsx';
import { Alert } from '../../ui/Alert.tsx';
import { ButtonLink } from '../../ui/ButtonLink.tsx';
import { DescriptionList } from '../../ui/DescriptionList.tsx';
import { PageHead } from '../../ui/PageHead.tsx';
import { Messages } from './Messages.tsx';
import { PromisesTable } from './PromisesTable.tsx';
import { path } from './list.tsx';
import { StandingBadges } from './StandingBadges.tsx';
import { durationInWords, keeperName } from './words.ts';

export type Shown = ShownBy<typeof thread>;
export interface Part {
  shown: Shown;
  visit: Visit;
}

/** One thread: where it stands, what was exchanged, what was promised. */
export const threadPage = page({
  path: `${path}/:id{[0-9]+}`,
  read: thread,
  title: ({ reference, subject }) => `${reference}: ${subject}`,
  crumbs: (_, { language }) => [{ href: path, label: texts(language).page.title }],
  view: (shown, visit) => <Thread shown={shown} visit={visit} />,
  follows: ({ id }) => `correspondence.thread:${id}`,
});

const Thread = ({ shown, visit }: Part) => {
  const { language } = visit;
  const { page: t } = texts(language);
  return (
    <>
      <PageHead
        kicker={fill(t.threadOf, { reference: shown.reference })}
        title={shown.subject}
        badges={<StandingBadges standing={shown.standing} answer={shown.answer} language={language} />}
      />
      {shown.closedOn && (
        <Alert tone="info" title={fill(t.closedOn, { day: formatLongDay(shown.closedOn, language) })}>
          {shown.outcome && <p class="hm-pre">{shown.outcome}</p>}
        </Alert>
      )}
      <Facts shown={shown} visit={visit} />
      <Deeds shown={shown} visit={visit} />
      <h2 class="kern-heading-medium">{t.messages}</h2>
      <Messages shown={shown} visit={visit} />
      {shown.ours && <PromisesTable shown={shown} visit={visit} />}
    </>
  );
};

const Facts = ({ shown, visit }: Part) => {
  const { language } = visit;
  const { page: t } = texts(language);
  const { deadline, duration, closedOn, theirReference } = shown;
  return (
    <DescriptionList
      items={[
        { term: t.authority, detail: shown.authorityName },
        { term: t.keeper, detail: keeperName(shown, t, visit) },
        ...(theirReference ? [{ term: t.theirReference, detail: theirReference }] : []),
        { term: t.deadline, detail: deadline ? formatDay(deadline, language) : t.noDeadline },
        ...(duration
          ? [{ term: t.duration, detail: durationInWords(duration, closedOn !== null, t, language) }]
          : []),
        ...aboutOf(shown.about, t),
      ]}
    />
  );
};

/** Pages of what a thread may be about. */
const places: Record<string, { href: string; word: 'statement' | 'snapshot' }> = {
  'statements.statement': { href: '/erklaerungen', word: 'statement' },
  'offers.snapshot': { href: '/angebote/gebuendelt', word: 'snapshot' },
};

const aboutOf = (about: string | null, { about: term, abouts }: ReturnType<typeof texts>['page']) => {
  const [noun = '', id = ''] = about?.split(':') ?? [];
  const place = places[noun];
  return place
    ? [{ term, detail: <a href={`${place.href}/${id}`}>{fill(abouts[place.word], { id })}</a> }]
    : [];
};

const Deeds = ({ shown, visit: { language } }: Part) => {
  const { actions, page: t } = texts(language);
  const base = `${path}/${shown.id}`;
  const { may, closedOn } = shown;
  if (may.reply)
    return (
      <Actions>
        <ButtonLink href={`${base}/antworten`} label={t.answerHere} variant="primary" />
      </Actions>
    );
  if (!may.keep) return null;
  if (closedOn)
    return (
      <Actions>
        <ButtonLink href={`${base}/oeffnen`} label={actions['reopen-thread'].title} />
        {may.revoke && <Revoke base={base} label={actions['revoke-links'].title} />}
      </Actions>
    );
  return (
    <Actions>
      <ButtonLink href={`${base}/eintragen`} label={actions['record-answer'].title} variant="primary" />
      <ButtonLink href={`${base}/senden`} label={actions['send-message'].title} />
      {may.remind && <ButtonLink href={`${base}/erinnern`} label={actions['remind-authority'].title} />}
      <ButtonLink href={`${base}/zusage`} label={actions['record-promise'].title} />
      <ButtonLink href={`${base}/frist`} label={actions['set-deadline'].title} variant="tertiary" />
      <ButtonLink href={`${base}/abschliessen`} label={actions['close-thread'].title} variant="tertiary" />
      {may.revoke && <Revoke base={base} label={actions['revoke-links'].title} />}
    </Actions>
  );
};

const Revoke = ({ base, label }: { base: string; label: string }) => (
  <ButtonLink href={`${base}/links-sperren`} label={label} variant="tertiary" />
);
