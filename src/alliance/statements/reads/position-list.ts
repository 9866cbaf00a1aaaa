import { id, input, optional, text, wholeNumber } from '../../../platform/form/inputs.ts';
import { read } from '../../../platform/read.ts';
import { selectClauses } from '../db/clauses.ts';
import { selectMembers } from '../db/members.ts';
import { selectPositions, selectResponses } from '../db/positions.ts';
import { selectStatement } from '../db/statements.ts';
import { mayReadAmongMembers } from '../permissions.ts';

const perPage = 50;

/** Who took which position, by name of the municipality; who took none does not stand in it. */
export const positionList = read({
  name: 'statements.position-list',
  shared: true,
  input: input({
    id: id(),
    land: optional(text(2)),
    seite: wholeNumber(1, 10_000).default(1),
  }),
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
  show({ statement, clauses, members, responses, released }, _, filter) {
    const responseOf = new Map(responses.map((one) => [one.municipality, one]));
    const byMember = Map.groupBy(released, ({ municipality }) => municipality);
    const found = members.filter(
      ({ municipality, land }) =>
        responseOf.get(municipality)?.state === 'released' && (filter.land === null || land === filter.land),
    );
    const pages = Math.max(1, Math.ceil(found.length / perPage));
    const seite = Math.min(filter.seite, pages);
    const rowOf = ({ municipality, name, land, population }: (typeof members)[number]) => ({
      municipality,
      name,
      land,
      population,
      releasedAt: responseOf.get(municipality)?.releasedAt ?? null,
      releaseNote: responseOf.get(municipality)?.releaseNote ?? null,
      releasedOffice: responseOf.get(municipality)?.releasedOffice ?? null,
      positions: byMember.get(municipality) ?? [],
    });
    return {
      statement: { id: statement.id, title: statement.title, phase: statement.phase },
      clauses: clauses.map(({ id: clause, number, label, hash }) => ({ id: clause, number, label, hash })),
      rows: found.slice((seite - 1) * perPage, seite * perPage).map(rowOf),
      total: found.length,
      filter: { land: filter.land, seite },
      pages,
    };
  },
});
