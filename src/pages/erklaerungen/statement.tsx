import { statement } from '../../alliance/statements/reads/statement.ts';
import { texts } from '../../alliance/statements/texts/index.ts';
import { phases } from '../../alliance/statements/types.ts';
import { PhaseBadge } from '../../alliance/statements/views/badges.tsx';
import { landOf } from '../../alliance/territory/lands.ts';
import { formatDay } from '../../platform/format.ts';
import { page } from '../../platform/http/page.ts';
import type { Visit } from '../../platform/http/visit.ts';
import type { ShownBy } from '../../platform/read.ts';
import { fill } from '../../platform/texts.ts';
import { Alert } from '../../ui/Alert.tsx';
import { Badge } from '../../ui/Badge.tsx';
import { ButtonLink } from '../../ui/ButtonLink.tsx';
import { DescriptionList } from '../../ui/DescriptionList.tsx';
import { EmptyState } from '../../ui/EmptyState.tsx';
import { PageHead } from '../../ui/PageHead.tsx';
import { Split } from '../../ui/Split.tsx';
import { Steps } from '../../ui/Steps.tsx';
import { ThreadsAbout } from '../schriftwechsel/ThreadsAbout.tsx';
import { ClauseText } from './ClauseText.tsx';
import { OwnWords } from './OwnWords.tsx';
import { StatementTabs, toAll } from './parts.tsx';

export type Shown = ShownBy<typeof statement>;
export interface Part {
  shown: Shown;
  visit: Visit;
}

export const statementPage = page({
  path: '/erklaerungen/:id{[0-9]+}',
  read: statement,
  title: ({ title }) => title,
  crumbs: (_, visit) => [toAll(visit)],
  view: (shown, visit) => <Statement shown={shown} visit={visit} />,
});

const Statement = ({ shown, visit }: Part) => {
  const { language } = visit;
  const { doc: t, words, list } = texts(language);
  const circle = shown.land === null ? list.federation : (landOf(shown.land)?.[language] ?? shown.land);
  return (
    <>
      <PageHead
        kicker={`${words.kind[shown.kind]}, ${circle}`}
        title={shown.title}
        lead={shown.purpose}
        badges={
          <>
            <PhaseBadge phase={shown.phase} language={language} />
            {shown.embargo && shown.isMemberView && <Badge label={t.embargo} tone="warning" />}
          </>
        }
        actions={<MemberDeeds shown={shown} visit={visit} />}
      />
      {shown.isMemberView && <StatementTabs statement={shown} current="text" language={language} />}
      <Way shown={shown} visit={visit} />
      {shown.droppedReason && <p>{fill(t.dropped, { reason: shown.droppedReason })}</p>}
      <Split aside={<Facts shown={shown} visit={visit} />}>
        <Conflicts shown={shown} visit={visit} />
        <h2 class="kern-heading-medium">{t.theText}</h2>
        {shown.clauses.length === 0 ? (
          <EmptyState level={3} title={t.noText} text={t.noTextText} />
        ) : (
          <div class="hm-document">
            {shown.clauses.map((clause) => (
              <ClauseText clause={clause} shown={shown} visit={visit} />
            ))}
          </div>
        )}
        <OwnWords shown={shown} visit={visit} />
        <ThreadsAbout about={`statements.statement:${shown.id}`} visit={visit} />
      </Split>
    </>
  );
};

/** What the reader's municipality can do now. */
const MemberDeeds = ({ shown: { id, may }, visit: { language } }: Part) => {
  const t = texts(language).doc;
  const base = `/erklaerungen/${id}`;
  return (
    <>
      {may.release && (
        <ButtonLink href={`${base}/positionen/freigeben`} label={t.release} variant="primary" />
      )}
      {may.respond && (
        <ButtonLink
          href={`${base}/positionen/eigene`}
          label={t.respond}
          {...(!may.release && { variant: 'primary' as const })}
        />
      )}
      {may.staySilent && <ButtonLink href={`${base}/positionen/keine`} label={t.staySilent} />}
      {may.bringTable && <ButtonLink href={`${base}/positionen/tabelle`} label={t.upload} />}
      {may.ownWord && <ButtonLink href={`${base}/eigene-worte/neu`} label={t.ownWord} />}
    </>
  );
};

const Conflicts = ({ shown, visit: { language } }: Part) => {
  const { doc: t, refusals } = texts(language);
  if (!shown.isKeeper || shown.phase !== 'drafting') return null;
  if (shown.conflicts.length === 0) return <Alert tone="success" title={t.noConflicts} />;
  return (
    <Alert tone="warning" title={t.conflicts}>
      <ul>
        {shown.conflicts.map(({ key, with: values, ...conflict }) => (
          <li>
            {fill(refusals[key], values)}{' '}
            {conflict.clause !== null ? (
              <a href={`/erklaerungen/${shown.id}/ziffern/${conflict.clause}`}>{t.toClause}</a>
            ) : (
              'amendment' in conflict && (
                <a href={`/erklaerungen/${shown.id}/antraege/${conflict.amendment}`}>{t.toAmendment}</a>
              )
            )}
          </li>
        ))}
      </ul>
    </Alert>
  );
};

const Facts = ({ shown, visit }: Part) => {
  const { language } = visit;
  const { doc: t, words } = texts(language);
  const now = shown.phases.find(({ phase }) => phase === shown.phase);
  const items = [
    { term: t.addressee, detail: shown.addressee },
    {
      term: t.deadline,
      detail: shown.isMemberView && (now?.until ? formatDay(now.until, language) : t.noDeadline),
    },
    {
      term: t.edition,
      detail:
        shown.edition &&
        fill(t.editionLine, { n: shown.edition.number, hash: shown.edition.hash.slice(0, 12) }),
    },
    {
      term: t.response,
      detail:
        shown.response &&
        [
          words.response[shown.response.state],
          shown.response.hasDraft && t.draftWaits,
          shown.response.earlier && t.earlier,
        ]
          .filter(Boolean)
          .join('. '),
    },
  ].flatMap(({ term, detail }) => (detail ? [{ term, detail }] : []));
  return (
    <>
      <DescriptionList stacked items={items} />
      <KeeperDeeds shown={shown} visit={visit} />
    </>
  );
};

/** Where the statement stands on its way, with the deadlines that members know. */
const Way = ({ shown, visit: { language } }: Part) => {
  const t = texts(language).doc;
  const at = phases.findIndex((phase) => phase === shown.phase);
  if (at === -1) return null;
  return (
    <Steps
      label={t.progress}
      words={t.steps}
      steps={phases.map((phase, index) => ({
        label: stepLabel(shown, phase, language),
        state: index < at ? 'done' : index === at ? 'current' : 'todo',
      }))}
    />
  );
};

const stepLabel = (shown: Shown, phase: (typeof phases)[number], language: Visit['language']): string => {
  const { words, list } = texts(language);
  const dates = shown.phases.find((one) => one.phase === phase);
  const until =
    dates?.until && shown.isMemberView
      ? ` (${fill(list.until, { day: formatDay(dates.until, language) })})`
      : '';
  return `${words.phase[phase]}${until}`;
};

/** What those who keep the text can do now. */
const KeeperDeeds = ({ shown: { id, may }, visit: { language } }: Part) => {
  const { doc: t, words } = texts(language);
  const base = `/erklaerungen/${id}`;
  const links = [
    may.editText && { href: `${base}/ziffern/neu`, label: t.addClause },
    may.editText && { href: `${base}/nummerieren`, label: t.renumber },
    may.editFrame && { href: `${base}/bearbeiten`, label: t.edit },
    may.setDeadlines && { href: `${base}/fristen`, label: t.deadlines },
    may.freeze && { href: `${base}/festhalten`, label: t.freeze },
    ...may.moves.map((move) => ({ href: `${base}/phase/${move}`, label: words.move[move] })),
  ].filter((link) => link !== false);
  if (links.length === 0) return null;
  return (
    <>
      <h2 class="kern-heading-small">{t.keep}</h2>
      <ul>
        {links.map(({ href, label }) => (
          <li>
            <a href={href}>{label}</a>
          </li>
        ))}
      </ul>
    </>
  );
};
