import { action } from '../../../platform/action.ts';
import { id, input } from '../../../platform/form/inputs.ts';
import { accept, declines } from '../../../shared/decision.ts';
import { revokeHandOverById, selectHandOver } from '../db/handovers.ts';
import { mayHandOver } from '../permissions.ts';
import type { de } from '../texts/de.ts';

const decline = declines<keyof typeof de.refusals>('people');

/** Takes a hand-over link back. @de Übergabe zurücknehmen */
export const revokeHandOver = action({
  name: 'people.revoke-hand-over',
  input: input({ id: id() }),
  async load(db, input) {
    const link = await selectHandOver(db, input.id);
    return link && { person: link.fromPerson, link };
  },
  may: mayHandOver,
  decide: ({ link }, input) => (link.usedAt ? decline('link-used') : accept(input)),
  async save(db, input, { now }, { link }) {
    await revokeHandOverById(db, input.id, now);
    return { about: `people.office:${link.office}` };
  },
});
