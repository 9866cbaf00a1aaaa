import { choice, id, input, optional, wholeNumber } from '../../../platform/form/inputs.ts';
import { isUnderWay, jobState } from '../../../platform/jobs/state.ts';
import { read } from '../../../platform/read.ts';
import { selectReckonings } from '../db/denominator.ts';
import { loadDenominator, mostAtOnce, reckonAtOnce } from '../loads/denominator.ts';
import { mayKeepText, mayReadAmongMembers } from '../permissions.ts';
import { textDetails } from '../rules/denominator-text.ts';
import { longestFor } from '../rules/denominator/change.ts';
import { alikePairs, coreClauses, groupsOf } from '../rules/denominator/simplify.ts';
import { acceptanceOf, type Weighting, weightings } from '../rules/denominator/weightings.ts';

const mostPairs = 20;

/** German words for the address of the page. */
const counted = { mitglieder: 'members', einwohner: 'inhabitants', laender: 'lands' } as const;
const words = Object.keys(counted) as [keyof typeof counted];

/** How much text and how much support go together, for one way of counting, with one text looked at closely. */
export const denominator = read({
  name: 'statements.denominator',
  input: input({
    id: id(),
    gewicht: choice(words).default('mitglieder'),
    laenge: optional(wholeNumber(0, 60)),
    unterstuetzung: optional(wholeNumber(0)),
  }),
  async load(db, { id: number }, { today }) {
    const facts = await loadDenominator(db, number, today);
    if (!facts) return null;
    const { last, done } = await selectReckonings(db, number);
    const job = await jobState(db, last?.job ?? null);
    const isShort = facts.clauses.length <= mostAtOnce;
    const fresh = isShort && facts.obstacle === null ? reckonAtOnce(facts) : null;
    return { ...facts, isShort, job, reckoned: fresh ?? done?.result ?? null, done: fresh ? null : done };
  },
  may: mayReadAmongMembers,
  show(facts, occasion, asked) {
    const { statement, clauses, members, reckoned, done, job } = facts;
    const weighting: Weighting = counted[asked.gewicht];
    const both = reckoned?.frontiers[weighting] ?? null;
    const keeps = mayKeepText(occasion, { statement }).allowed;
    const isCurrent = done === null || done.facts === facts.facts;
    const count = both === null ? null : chosenCount(both.now, asked);
    const all = acceptanceOf(members, clauses.length, false);
    const needsJob = !facts.isShort && facts.obstacle === null;
    return {
      statement: { id: statement.id, title: statement.title, phase: statement.phase },
      asked,
      weighting,
      weightings,
      clauses: clauses.map(({ id: clause, number, label }) => ({ id: clause, number: number ?? '', label })),
      members: members.length,
      allMembers: facts.asked,
      earlier: facts.earlier,
      obstacle: facts.obstacle,
      facts: done?.facts ?? facts.facts,
      reckonedAt: done?.doneAt ?? null,
      isCurrent,
      frontier: both && {
        total: both.now.total,
        exact: both.now.exact && both.given.exact,
        everySet: both.now.how === 'every-set',
        isMandateMissing:
          both.given !== both.now &&
          both.given.points.some((point, at) => point.support !== both.now.points[at]?.support),
        points: both.now.points.map((point, at) => ({
          clauses: reckoned ? textOf(reckoned, point.clauses) : [],
          support: point.support,
          atMost: point.atMost,
          given: both.given.points[at]?.support ?? point.support,
          givenAtMost: both.given.points[at]?.atMost ?? point.atMost,
        })),
      },
      chosen:
        reckoned && both && count !== null && isCurrent
          ? { count, ...textDetails(facts, weighting, reckoned, both, count) }
          : null,
      wanted:
        both && asked.unterstuetzung !== null
          ? (longestFor(both.now, asked.unterstuetzung).best?.count ?? -1)
          : null,
      mostAtOnce,
      simplify: facts.isShort || facts.obstacle !== null ? null : simplifications(all, members.length),
      job: needsJob && isUnderWay(job) ? job : null,
      failed: needsJob && job?.state === 'failed',
      may: {
        reckon: keeps && needsJob && !isUnderWay(job),
        stop: keeps && needsJob && isUnderWay(job) && !job.stopping,
      },
    };
  },
});

/** Both ways to a shorter reckoning, by the places of the clauses. */
const simplifications = (all: Parameters<typeof alikePairs>[0], members: number) => {
  const alike = alikePairs(all, members);
  return {
    core: coreClauses(all, members).map(({ clause, rejectedBy }) => ({
      clause,
      rejectedBy: rejectedBy.length,
    })),
    alike: alike
      .slice(0, mostPairs)
      .map(({ first, second, differently }) => ({ first, second, differently: differently.length })),
    groups: groupsOf(alike.slice(0, mostPairs)),
  };
};

type Frontier = Parameters<typeof longestFor>[0];

/** The text to look at: of the wanted length, else the longest for the wanted support, else the longest that half carries. */
const chosenCount = (
  frontier: Frontier,
  asked: { laenge: number | null; unterstuetzung: number | null },
): number => {
  if (asked.laenge !== null) return Math.min(asked.laenge, frontier.points.length - 1);
  const wanted = asked.unterstuetzung ?? Math.ceil(frontier.total / 2);
  return longestFor(frontier, wanted).best?.count ?? 0;
};

const textOf = (
  { core, choices }: { core: number[]; choices: number[][] },
  chosen: readonly number[],
): number[] => [...core, ...chosen.flatMap((choiceAt) => choices[choiceAt] ?? [])];
