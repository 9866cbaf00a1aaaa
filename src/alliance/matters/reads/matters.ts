import { z } from 'zod';
import { input, optional } from '../../../platform/form/inputs.ts';
import { read } from '../../../platform/read.ts';
import { permission } from '../../../shared/permission.ts';
import { selectMattersFor } from '../db/matters.ts';
import { mayHandle, mayRaise } from '../permissions.ts';

/** The matters that concern the reader's office, the most urgent first. @de Anliegen */
export const mattersRead = read({
  name: 'matters.matters',
  input: input({
    state: optional(z.enum(['open', 'answered', 'withdrawn'])),
    mine: z.boolean().default(false),
  }),
  async load(db, filter, { actor }) {
    if (actor.kind !== 'person') return { matters: [], filter };
    const reader = { person: actor.personId, office: actor.office };
    return { matters: await selectMattersFor(db, reader, filter), filter };
  },
  may: permission({ 'signed-in': 'everywhere' }),
  show: ({ matters, filter }, occasion) => ({
    filter,
    matters: matters.map(({ raisedBy: _person, body: _body, ...matter }) => ({
      ...matter,
      overdue: matter.state === 'open' && matter.dueDay < occasion.today,
      yours: matter.state === 'open' && mayHandle(occasion, matter).allowed,
    })),
    may: { raise: mayRaise(occasion, {}).allowed },
  }),
});
