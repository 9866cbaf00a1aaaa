import { action } from '../../../platform/action.ts';
import { id, input } from '../../../platform/form/inputs.ts';
import { accept, declines } from '../../../shared/decision.ts';
import { countLinks, endLinks } from '../db/links.ts';
import { keptThread } from '../db/thread-facts.ts';
import { mayKeepThread } from '../permissions.ts';
import type { de } from '../texts/de.ts';

const decline = declines<keyof typeof de.refusals>('correspondence');

/** Ends the links of a thread, for example after one went astray; the next letter brings a new one. @de Behördenlinks sperren */
export const revokeLinks = action({
  name: 'correspondence.revoke-links',
  input: input({ thread: id() }),
  async load(db, { thread }, { now }) {
    const facts = await keptThread(db, thread);
    return facts && { ...facts, links: await countLinks(db, thread, now) };
  },
  may: mayKeepThread,
  decide: ({ links }, deed) => (links === 0 ? decline('no-link') : accept(deed)),
  async save(db, _, { now }, { thread, links }) {
    await endLinks(db, thread.id, now);
    const { municipality, land } = thread;
    return { about: `correspondence.thread:${thread.id}`, municipality, land, details: { links } };
  },
});
