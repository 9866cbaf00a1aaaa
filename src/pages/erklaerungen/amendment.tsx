import { amendment } from '../../alliance/statements/reads/amendment.ts';
import { texts } from '../../alliance/statements/texts/index.ts';
import { AmendmentBadge } from '../../alliance/statements/views/badges.tsx';
import { Difference } from '../../alliance/statements/views/Difference.tsx';
import { nameOf } from '../../alliance/territory/gazetteer.ts';
import { formatDay } from '../../platform/format.ts';
import { page } from '../../platform/http/page.ts';
import type { Visit } from '../../platform/http/visit.ts';
import type { ShownBy } from '../../platform/read.ts';
import { fill } from '../../platform/texts.ts';
import { dayOf } from '../../shared/days.ts';
import { Alert } from '../../ui/Alert.tsx';
import { ButtonLink } from '../../ui/ButtonLink.tsx';
import { DescriptionList } from '../../ui/DescriptionList.tsx';
import { PageHead } from '../../ui/PageHead.tsx';
import { Split } from '../../ui/Split.tsx';
import { clauseName, toAll, toStatement } from './parts.tsx';

type Shown = ShownBy<typeof amendment>;
interface Part {
  shown: Shown;
  visit: Visit;
}

export const amendmentTitle = ({ amendment: { id, suggestion } }: Shown, { language }: Visit): string => {
  const t = texts(language).amend;
  return fill(suggestion ? t.oneSuggestion : t.one, { n: id });
};

export const amendmentPage = page({
  path: '/erklaerungen/:id{[0-9]+}/antraege/:antrag{[0-9]+}',
  read: amendment,
  title: (shown, visit) => `${amendmentTitle(shown, visit)}: ${shown.statement.title}`,
  crumbs: ({ statement }, visit) => [
    toAll(visit),
    toStatement(statement),
    { href: `/erklaerungen/${statement.id}/antraege`, label: texts(visit.language).amend.heading },
  ],
  view: (shown, visit) => <Amendment shown={shown} visit={visit} />,
});

const Amendment = ({ shown, visit }: Part) => {
  const { house, language } = visit;
  const { amend: t, words } = texts(language);
  const { amendment: one, statement, clause } = shown;
  const base = `/erklaerungen/${statement.id}/antraege/${one.id}`;
  return (
    <>
      <PageHead
        kicker={one.municipality === null ? t.suggestedBy : nameOf(house, one.municipality)}
        title={amendmentTitle(shown, visit)}
        badges={<AmendmentBadge state={one.state} language={language} />}
        actions={
          <>
            {shown.may.answer && (
              <ButtonLink href={`${base}/antwort`} label={t.giveAnswer} variant="primary" />
            )}
            {shown.may.procedure && <ButtonLink href={`${base}/verfahren`} label={t.proposeProcedure} />}
            {shown.may.decide && <ButtonLink href={`${base}/entscheiden`} label={t.decide} />}
            {shown.may.withdraw && <ButtonLink href={`${base}/zurueckziehen`} label={t.withdraw} />}
          </>
        }
      />
      <Split aside={<Facts shown={shown} visit={visit} />}>
        {one.baseVersion !== clause.version && one.appliedVersion === null && (
          <Alert tone="warning" title={t.older} />
        )}
        <Wanted shown={shown} visit={visit} />
        <h2 class="kern-heading-medium">{t.reason}</h2>
        <p class="hm-pre">{one.reason}</p>
        {one.procedureText !== null && (
          <>
            <h2 class="kern-heading-medium">{t.modified}</h2>
            <Difference before={one.baseText} after={one.procedureText} language={language} />
          </>
        )}
        {one.decisionNote !== null && (
          <>
            <h2 class="kern-heading-medium">{t.decision}</h2>
            <p class="hm-pre">
              {words.amendmentState[one.state]}: {one.decisionNote}
            </p>
          </>
        )}
      </Split>
    </>
  );
};

/** What would change, shown as a change; a clause to be struck or added stands as a whole. */
export const Wanted = ({ shown: { amendment: one }, visit: { language } }: Part) => {
  const { amend: t, diff } = texts(language);
  const title = { change: t.change, remove: t.removes, add: t.newClause }[one.kind];
  return (
    <>
      <h2 class="kern-heading-medium">{title}</h2>
      {one.kind === 'add' ? (
        <p class="hm-pre">{one.text}</p>
      ) : (
        <>
          <p class="hm-source">{diff.legend}</p>
          <Difference before={one.baseText} after={one.text} language={language} />
        </>
      )}
    </>
  );
};

const Facts = ({ shown: { amendment: one, clause, statement }, visit: { language } }: Part) => {
  const { amend: t, words } = texts(language);
  const procedure =
    one.procedure === null
      ? one.suggestion || one.state !== 'open'
        ? null
        : t.noProcedure
      : `${words.procedure[one.procedure]}${one.procedureNote ? `: ${one.procedureNote}` : ''}`;
  const answer =
    one.procedure === null
      ? null
      : one.answer === null
        ? one.state === 'open' && t.noAnswer
        : `${words.answer[one.answer]}${one.answerNote ? `: ${one.answerNote}` : ''}`;
  const items = [
    {
      term: t.clause,
      detail: <a href={`/erklaerungen/${statement.id}/ziffern/${clause.id}`}>{clauseName(clause)}</a>,
    },
    { term: t.wants, detail: words.amendmentKind[one.kind] },
    {
      term: t.state,
      detail: [
        fill(t.proposed, { day: formatDay(dayOf(one.proposedAt), language) }),
        one.decidedOn && `${words.amendmentState[one.state]} ${formatDay(one.decidedOn, language)}`,
        one.appliedVersion !== null && fill(t.writtenIn, { n: one.appliedVersion }),
      ]
        .filter(Boolean)
        .join(', '),
    },
    { term: t.procedure, detail: procedure },
    { term: t.answer, detail: answer },
  ].flatMap(({ term, detail }) => (detail ? [{ term, detail }] : []));
  return <DescriptionList stacked items={items} />;
};
