import { id, input } from '../../../platform/form/inputs.ts';
import { read } from '../../../platform/read.ts';
import { officeOf } from '../../../shared/occasion.ts';
import { selectClauses } from '../db/clauses.ts';
import { selectMembers } from '../db/members.ts';
import { selectPositions, selectResponses } from '../db/positions.ts';
import { selectStatement } from '../db/statements.ts';
import { mayReadAmongMembers } from '../permissions.ts';
import { isOwnAnswer } from '../rules/position-table.ts';
import type { Response } from '../types.ts';

const answeredBy = (response: Response | undefined): boolean =>
  response !== undefined && isOwnAnswer(response);

/** Everything for a table of positions: all members with what they released, or nothing yet. */
export const positionTable = read({
  name: 'statements.position-table',
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
    };
  },
  may: mayReadAmongMembers,
  show({ statement, clauses, members, responses, released }, { actor }) {
    const responseOf = new Map(responses.map((one) => [one.municipality, one]));
    const byMember = Map.groupBy(released, ({ municipality }) => municipality);
    const office = officeOf(actor);
    return {
      statement: { id: statement.id, title: statement.title },
      clauses: clauses.map(({ id: clause, number, label }) => ({ id: clause, number, label })),
      /** Länder for which the reader may bring a table; null for all. */
      lands: office?.role === 'LK' ? office.lands : null,
      rows: members.map(({ municipality, name, land, population }) => ({
        municipality,
        name,
        land,
        population,
        isOwnAnswer: answeredBy(responseOf.get(municipality)),
        isReleased: responseOf.get(municipality)?.state === 'released',
        releaseNote: responseOf.get(municipality)?.releaseNote ?? null,
        releasedOffice: responseOf.get(municipality)?.releasedOffice ?? null,
        positions: byMember.get(municipality) ?? [],
      })),
    };
  },
});
