import { draftFrom } from '../rules/oparl-draft.ts';
import { gather, type GatherResult } from './gather.ts';
import type { ResolutionDraft } from './types.ts';

export type DraftResultOf = { ok: true; draft: ResolutionDraft } | Extract<GatherResult, { ok: false }>;

/** From a pasted address to the draft of a resolution, or to why there is none. Stores nothing. */
export const readDraft = async (address: string): Promise<DraftResultOf> => {
  const result = await gather(address);
  return result.ok ? { ok: true, draft: draftFrom(result.gathered) } : result;
};
