import { id, input } from '../../../platform/form/inputs.ts';
import { read } from '../../../platform/read.ts';
import { officeOf } from '../../../shared/occasion.ts';
import { selectClauses } from '../db/clauses.ts';
import { selectMembers } from '../db/members.ts';
import { selectPositions, selectResponses } from '../db/positions.ts';
import { selectPhases, selectStatement } from '../db/statements.ts';
import { mayBringTable, mayPrepare, mayReadAmongMembers } from '../permissions.ts';
import { isOpenOn } from '../rules/deadline.ts';
import { fewestMembers, opinionGroups } from '../rules/opinion-groups.ts';
import { allows } from '../rules/phase.ts';
import { summarise, tally } from '../rules/summary.ts';

/** How the members stand to each clause, counted three ways, and the groups that answered alike. */
export const positions = read({
  name: 'statements.positions',
  shared: true,
  input: input({ id: id() }),
  async load(db, { id: number }, { today }) {
    const statement = await selectStatement(db, number);
    if (!statement) return null;
    return {
      statement,
      clauses: (await selectClauses(db, number)).filter(({ kind }) => kind === 'numbered'),
      members: await selectMembers(db, statement.land, today),
      responses: await selectResponses(db, number),
      released: await selectPositions(db, number, ['released']),
      until: (await selectPhases(db, number)).find(({ phase }) => phase === 'positions')?.until ?? null,
    };
  },
  may: mayReadAmongMembers,
  show({ statement, clauses, members, responses, released, until }, occasion) {
    const own = members.find(({ municipality }) => municipality === officeOf(occasion.actor)?.municipality);
    const answered = new Set(
      responses.filter(({ state }) => state === 'released').map(({ municipality }) => municipality),
    );
    const respondents = members.filter(({ municipality }) => answered.has(municipality));
    const byMember = Map.groupBy(released, ({ municipality }) => municipality);
    const opinions = respondents.map(({ municipality }) => ({
      municipality,
      stances: new Map((byMember.get(municipality) ?? []).map(({ clause, stance }) => [clause, stance])),
    }));
    const groups = opinionGroups(
      clauses.map((clause) => clause.id),
      opinions,
    );
    const placeOf = new Map(members.map((member) => [member.municipality, member]));
    const isOpen = allows(statement.phase, 'take-position') && isOpenOn(until, occasion.today);
    return {
      statement: { id: statement.id, title: statement.title, phase: statement.phase },
      until,
      clauses: clauses.map(({ id: clause, number, label, text, hash }) => ({
        id: clause,
        number,
        label,
        text,
        hash,
      })),
      summary: summarise(clauses, released, respondents),
      respondents: tally(respondents),
      members: members.length,
      isEnoughForGroups: respondents.length >= fewestMembers,
      groups:
        groups?.map(({ municipalities, means }) => ({
          ...tally(municipalities.flatMap((one) => placeOf.get(one) ?? [])),
          means: [...means].map(([clause, mean]) => ({ clause, mean })),
        })) ?? null,
      may: {
        respond: isOpen && own !== undefined && mayPrepare(occasion, { place: own }).allowed,
        bringTable: isOpen && mayBringTable(occasion, {}).allowed,
      },
    };
  },
});
