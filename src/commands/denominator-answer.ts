import {
  longestFor,
  lossPerClause,
  smallestChanges,
  type Weighed,
} from '../alliance/statements/rules/denominator/change.ts';
import { type Frontier, longEffort } from '../alliance/statements/rules/denominator/frontier.ts';
import { mandateEffects } from '../alliance/statements/rules/denominator/mandates.ts';
import type { PositionsTable } from '../alliance/statements/rules/denominator/read-positions.ts';
import { type Reduced, reduce } from '../alliance/statements/rules/denominator/reduce.ts';
import { alikePairs, coreClauses } from '../alliance/statements/rules/denominator/simplify.ts';
import {
  acceptanceOf,
  type Frontiers,
  frontiersOf,
  weigh,
  type Weighting,
  weightings,
} from '../alliance/statements/rules/denominator/weightings.ts';

export interface Reckoned {
  core: number[];
  reduced: Reduced;
  frontiers: Frontiers;
  /** Every frontier with the members from which it was reckoned, for the check. */
  runs: { weighed: Weighed; frontier: Frontier }[];
}

/** All frontiers of a table, with what was agreed or taken together. */
export const reckon = (
  { answers, clauses }: PositionsTable,
  { core, together, steps }: { core: number[]; together: number[][]; steps: number | null },
): Reckoned => {
  const reduced = reduce(answers, clauses.length, { core, together });
  const choices = reduced.choices.length;
  const frontiers = frontiersOf(reduced.answers, choices, {
    ...longEffort,
    steps: steps ?? longEffort.steps,
  });
  const runs = weightings.flatMap((weighting) =>
    ([false, true] as const).map((withMandates) => ({
      weighed: weigh(reduced.answers, weighting, acceptanceOf(reduced.answers, choices, withMandates)),
      frontier: frontiers[weighting][withMandates ? 'given' : 'now'],
    })),
  );
  return { core, reduced, frontiers, runs };
};

/** What the command answers, with names instead of numbers. */
export const answerOf = (
  { clauses, names, answers }: PositionsTable,
  { core, reduced, frontiers }: Reckoned,
  asked: { text: number | null; wanted: number | null },
) => {
  const all = acceptanceOf(answers, clauses.length, false);
  const choices = reduced.choices.length;
  const now = acceptanceOf(reduced.answers, choices, false);
  const given = acceptanceOf(reduced.answers, choices, true);
  const textOf = (chosen: readonly number[]): number[] =>
    [...core, ...chosen.flatMap((choice) => reduced.choices[choice] ?? [])].sort((a, b) => a - b);
  const clauseNames = (numbers: readonly number[]) => numbers.map((clause) => clauses[clause] ?? '');
  const memberNames = (members: readonly number[]) => members.map((member) => names[member] ?? '');

  const ofWeighting = (weighting: Weighting) => {
    const both = frontiers[weighting];
    const weighed = weigh(reduced.answers, weighting, now);
    const effects = mandateEffects(weighed, given, both.now, both.given);
    const text = asked.text === null ? null : both.now.points[asked.text];
    const wanted =
      asked.wanted === null || weighting !== 'members' ? null : longestFor(both.now, asked.wanted);
    const wholeWeighed = weigh(answers, weighting, all);
    return {
      total: both.now.total,
      exact: both.now.exact,
      how: both.now.how,
      points: both.now.points.map((point, count) => ({
        choices: count,
        clauses: clauseNames(textOf(point.clauses)),
        support: point.support,
        atMost: point.atMost,
        withEveryMandate: both.given.points[count]?.support ?? point.support,
        movedByOneMandate: (effects[count]?.alone ?? []).map(({ member, gain }) => ({
          member: names[member] ?? '',
          gain,
        })),
        neededMandates: memberNames(effects[count]?.needed ?? []),
      })),
      ...(wanted && {
        longest: wanted.best && {
          support: wanted.best.support,
          clauses: clauseNames(textOf(wanted.best.clauses)),
        },
      }),
      ...(text && {
        text: {
          clauses: clauseNames(textOf(text.clauses)),
          support: text.support,
          losses: lossPerClause(wholeWeighed, textOf(text.clauses)).map((loss) => ({
            clause: clauses[loss.clause] ?? '',
            gainWithout: loss.gain,
            rejectedBy: loss.rejectedBy,
            lostByItAlone: memberNames(loss.members),
          })),
          smallestChanges: smallestChanges(wholeWeighed, textOf(text.clauses)).map((change) => ({
            leaves: clauseNames(change.leaves),
            gain: change.gain,
            bringsIn: memberNames(change.members),
          })),
        },
      }),
    };
  };
  return {
    members: names.length,
    clauses,
    core: clauseNames(core),
    choices: reduced.choices.map(clauseNames),
    weightings: {
      members: ofWeighting('members'),
      inhabitants: ofWeighting('inhabitants'),
      lands: ofWeighting('lands'),
    },
    simplify: {
      core: coreClauses(all, names.length).map(({ clause, rejectedBy }) => ({
        clause: clauses[clause] ?? '',
        rejectedBy: memberNames(rejectedBy),
      })),
      alike: alikePairs(all, names.length).map(({ first, second, differently }) => ({
        clauses: clauseNames([first, second]),
        answeredDifferentlyBy: memberNames(differently),
      })),
    },
  };
};
type Answer = ReturnType<typeof answerOf>;

const titles: Record<Weighting, string> = {
  members: 'Mitglieder',
  inhabitants: 'Einwohner*innen',
  lands: 'Länder',
};

/** The answer for people: one line per length of text. */
export const asText = (answer: Answer): string => {
  const lines = [`${answer.members} Mitglieder, ${answer.clauses.length} Ziffern.`];
  for (const weighting of weightings) {
    const { points, total, exact, ...more } = answer.weightings[weighting];
    lines.push('', `${titles[weighting]} (alle: ${total})${exact ? '' : ', nicht überall genau'}`);
    for (const point of points) {
      const support =
        point.support === point.atMost ? `${point.support}` : `${point.support} bis ${point.atMost}`;
      const given =
        point.withEveryMandate === point.support ? '' : `, mit allen Mandaten ${point.withEveryMandate}`;
      lines.push(`  ${point.clauses.length} Ziffern: ${support}${given}  [${point.clauses.join(' ')}]`);
    }
    if ('longest' in more)
      lines.push(
        more.longest
          ? `  Längster Text mit dieser Unterstützung: ${more.longest.clauses.join(' ')} (${more.longest.support})`
          : '  So viele tragen keinen Text.',
      );
    if (more.text) {
      lines.push(`  Zum Text ${more.text.clauses.join(' ')} (${more.text.support}):`);
      for (const loss of more.text.losses)
        lines.push(
          `    ohne ${loss.clause}: +${loss.gainWithout} (${loss.lostByItAlone.join(', ') || 'niemand allein'})`,
        );
      const [change] = more.text.smallestChanges;
      if (change)
        lines.push(
          `    kleinste Änderung: ohne ${change.leaves.join(', ')} +${change.gain} (${change.bringsIn.join(', ')})`,
        );
    }
  }
  if (answer.simplify.core.length > 0)
    lines.push('', `Kaum umstritten: ${answer.simplify.core.map(({ clause }) => clause).join(' ')}`);
  if (answer.simplify.alike.length > 0)
    lines.push(
      `Fast gleich beantwortet: ${answer.simplify.alike.map((pair) => pair.clauses.join('+')).join(' ')}`,
    );
  return lines.join('\n');
};
