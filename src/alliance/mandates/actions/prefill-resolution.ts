import { action } from '../../../platform/action.ts';
import { input, text } from '../../../platform/form/inputs.ts';
import { accept, type Declined } from '../../../shared/decision.ts';
import { deleteOldDrafts, insertDraft } from '../db/drafts.ts';
import { type DraftAnswer, readDraft } from '../oparl-reader.ts';
import { mayBeginRecord } from '../permissions.ts';

const week = 7 * 86_400_000;

/** Reads a paper from a council's information system into the form, without recording anything. @de Vorlage übernehmen */
export const prefillResolution = action({
  name: 'mandates.prefill-resolution',
  input: input({ address: text(2_000) }),
  // whoever may not record anything shall not have addresses fetched either
  outside: async ({ address }, occasion) =>
    mayBeginRecord(occasion, {}).allowed ? await readDraft(address) : null,
  load: (_, __, ___, answer) => Promise.resolve({ answer: answer as DraftAnswer | null }),
  may: mayBeginRecord,
  decide: ({ answer }) => (answer?.ok ? accept(answer.draft) : refusalOf(answer)),
  async save(db, draft, { actor, now }) {
    const by = actor.kind === 'person' ? actor.personId : null;
    await deleteOldDrafts(db, new Date(now.getTime() - week));
    const id = await insertDraft(db, draft, by, now);
    return { about: `mandates.draft:${id}`, reply: { id, draft } };
  },
});

const refusalOf = (answer: Exclude<DraftAnswer, { ok: true }> | null): Declined => {
  const because = answer && 'outside' in answer ? answer.outside : answer?.content;
  const kind = answer && 'outside' in answer ? 'outside' : 'oparl';
  return {
    accepted: false,
    reason: `mandates.${kind}-${because?.problem}`,
    field: 'address',
    ...(because?.with && { with: because.with }),
  };
};
