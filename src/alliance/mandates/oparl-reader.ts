import { type Fetched, fetchOutside } from '../../platform/outside/fetch-outside.ts';
import type { OutsideProblem } from '../../platform/outside/problem.ts';
import { draftFrom } from './rules/oparl-draft.ts';
import { decisive, isObject, listOf, referenceOf, typeOf } from './rules/oparl-object.ts';
import type { Gathered, NoResolution, OparlObject, ResolutionDraft } from './oparl-types.ts';

type GatherResult =
  | { ok: true; gathered: Gathered }
  | { ok: false; outside: OutsideProblem }
  | { ok: false; content: NoResolution };

/** More links than these a resolution does not need. */
const mostLinks = 6;
/** Milliseconds for each link beyond the first, and for all of them together: somebody waits for the form. */
interface LinkLimits {
  link: number;
  all: number;
}
const usualLimits: LinkLimits = { link: 4_000, all: 8_000 };

export type DraftAnswer = { ok: true; draft: ResolutionDraft } | Extract<GatherResult, { ok: false }>;

/**
 * From a pasted address to the draft of a resolution, or to why there is none. Stores nothing.
 *
 * @de Vorlage übernehmen
 */
export const readDraft = async (address: string, limits = usualLimits): Promise<DraftAnswer> => {
  const result = await gather(address, limits);
  return result.ok ? { ok: true, draft: draftFrom(result.gathered) } : result;
};

/** Follows links until their number or the time is used up; remembers what could not be read. */
const followerFrom = (source: string, limits: LinkLimits) => {
  const known = new Map<string, Promise<Fetched<unknown>>>();
  const unread = new Set<string>();
  const until = performance.now() + limits.all;
  const follow = async (value: unknown): Promise<OparlObject | undefined> => {
    const reference = referenceOf(value, source);
    if (reference === null) return undefined;
    if (typeof reference !== 'string') return reference;
    if (!known.has(reference) && known.size >= mostLinks) return undefined;
    const fetched = await (known.get(reference) ?? remember(reference));
    if (fetched.ok && isObject(fetched.value)) return fetched.value;
    unread.add(reference);
    return undefined;
  };
  const remember = (reference: string) => {
    const left = Math.max(1, Math.floor(until - performance.now()));
    const fetching = fetchOutside(reference, { limits: { total: Math.min(limits.link, left) } });
    known.set(reference, fetching);
    return fetching;
  };
  return { follow, unread };
};

/**
 * Reads one Paper or AgendaItem and the few objects around it that a resolution needs: consultation, agenda item or
 * paper, meeting, council, body. Embedded or linked makes no difference.
 *
 * @de Vorlage einholen
 */
const gather = async (address: string, limits: LinkLimits): Promise<GatherResult> => {
  const fetched = await fetchOutside(address);
  if (!fetched.ok) {
    const { ok, ...outside } = fetched;
    return { ok, outside };
  }
  const content = refuse(fetched.value);
  if (content) return { ok: false, content };
  const asked = fetched.value as OparlObject;
  const follower = followerFrom(fetched.url, limits);
  const found =
    typeOf(asked) === 'Paper'
      ? await aroundPaper(asked, fetched.url, follower.follow)
      : await aroundItem(asked, follower.follow);
  return { ok: true, gathered: { ...found, source: fetched.url, unread: [...follower.unread] } };
};

const refuse = (value: unknown): NoResolution | null => {
  if (!isObject(value)) return { problem: 'not-oparl' };
  if (Array.isArray(value['data'])) return { problem: 'list' };
  const type =
    String(value['type'] ?? '')
      .split('/')
      .at(-1) ?? '';
  if (type === 'Error')
    return { problem: 'said-no', with: { message: String(value['message'] ?? '').slice(0, 200) } };
  if (typeOf(value) !== 'other') return null;
  return type === ''
    ? { problem: 'not-oparl' }
    : { problem: 'other-type', with: { type: type.slice(0, 40) } };
};

type Follow = (value: unknown) => Promise<OparlObject | undefined>;
type Found = Omit<Gathered, 'source' | 'unread'>;

const aroundPaper = async (paper: OparlObject, source: string, follow: Follow): Promise<Found> => {
  const consultations = listOf(paper['consultation'])
    .map((one) => referenceOf(one, source))
    .filter((one) => one !== null);
  const consultation = await follow(decisive(consultations));
  const [agendaItem, meeting, body] = await Promise.all([
    follow(consultation?.['agendaItem']),
    follow(consultation?.['meeting']),
    follow(paper['body']),
  ]);
  return complete(
    { paper, agendaItem, meeting, body, consultations: consultations.length },
    consultation,
    follow,
  );
};

const aroundItem = async (agendaItem: OparlObject, follow: Follow): Promise<Found> => {
  const [consultation, meeting] = await Promise.all([
    follow(agendaItem['consultation']),
    follow(agendaItem['meeting']),
  ]);
  const paper = await follow(consultation?.['paper']);
  const body = await follow(paper?.['body']);
  return complete({ paper, agendaItem, meeting, body, consultations: 1 }, consultation, follow);
};

/** The council, and the meeting and body where only others name them. */
const complete = async (
  found: Omit<Found, 'organization'>,
  consultation: OparlObject | undefined,
  follow: Follow,
): Promise<Found> => {
  const meeting = found.meeting ?? (await follow(found.agendaItem?.['meeting']));
  const organization = await follow(consultation?.['organization'] ?? meeting?.['organization']);
  const body = found.body ?? (await follow(organization?.['body']));
  return { ...found, meeting, organization, body };
};
