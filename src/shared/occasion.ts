import type { Day } from './days.ts';

/**
 * The offices of the alliance, from the widest to the narrowest layer.
 * K federal coordination · LK Land coordination · OB political head · AP municipal contact · ZG civil society ·
 * MIN recipient in a ministry or authority.
 *
 * @de Amt
 */
export const roles = ['K', 'LK', 'OB', 'AP', 'ZG', 'MIN'] as const;
export type Role = (typeof roles)[number];

/** An office somebody holds today: what they may do follows from it. */
export interface Office {
  id: number;
  role: Role;
  /** Key of the municipality the office acts for: always for OB and AP, the seat of the coordination for K and LK. */
  municipality: string | null;
  /** Länder (two-digit keys) that an LK answers for, future members included; empty for everyone else. */
  lands: string[];
  /** Number of the ministry or authority that MIN acts for; nothing for everyone else. */
  authority?: number | null;
}

/** Who acts: the public, a person in one of their offices (or in none yet), or the product's own clockwork. */
export type Actor =
  | { kind: 'public' }
  | {
      kind: 'person';
      personId: number;
      name: string;
      office: Office | null;
      offices: Office[];
      freshUntil: Date | null;
    }
  | { kind: 'system'; job: string };

/** Who and when: the one argument through which a deed learns of its author and the time. */
export interface Occasion {
  actor: Actor;
  now: Date;
  today: Day;
}

/** The office in which the actor acts now; null for the public, the clockwork and people without an office. */
export const officeOf = (actor: Actor): Office | null => (actor.kind === 'person' ? actor.office : null);

/** The person who acts; null for the public and the clockwork. */
export const personOf = ({ actor }: Occasion): number | null =>
  actor.kind === 'person' ? actor.personId : null;

/** The four audiences of a field, from everyone to the office alone. @de Leserkreis */
export const audiences = ['public', 'members', 'coordinators', 'office'] as const;
export type Audience = (typeof audiences)[number];

/**
 * The widest secret an actor may read about a municipality: `office` for its own people and the federation,
 * `coordinators` for its Land coordination, `members` for every other office but recipients, else `public`.
 *
 * @de Leserkreis der handelnden Person
 * @source leserkreise
 */
export const audienceOf = (actor: Actor, about: { municipality: string; land: string }): Audience => {
  if (actor.kind === 'system') return 'office';
  const office = officeOf(actor);
  if (!office || office.role === 'MIN') return 'public';
  if (office.role === 'K' || isOwn(office, about.municipality)) return 'office';
  if (office.role === 'LK') return office.lands.includes(about.land) ? 'coordinators' : 'members';
  return 'members';
};

const isOwn = (office: Office, municipality: string): boolean =>
  (office.role === 'AP' || office.role === 'OB') && office.municipality === municipality;

/** Whether somebody who reads as `reader` sees a field meant for `audience`. */
export const mayRead = (reader: Audience, audience: Audience): boolean =>
  audiences.indexOf(reader) >= audiences.indexOf(audience);

/** A page as somebody sees it, and as whom else they may look at it. */
export interface Preview {
  reader: Audience;
  /** From the widest audience to the own one, which stands last. */
  readers: Audience[];
}

/**
 * As whom a page is shown: as the narrower audience that was asked for, else as its reader. Nobody looks as somebody who
 * sees more than they do, nor as somebody who does not see the page at all.
 *
 * @de Ansicht prüfen
 * @source leserkreise#ansicht
 */
export const previewOf = (own: Audience, asked: Audience | null, page: Audience = 'public'): Preview => {
  const readers = audiences.filter((audience) => mayRead(own, audience) && mayRead(audience, page));
  return { reader: asked !== null && readers.includes(asked) ? asked : own, readers };
};

/** Somebody of an audience who is nobody in particular, to ask what such a reader would be told. */
export const anyoneOf = (audience: Audience, lands: readonly string[]): Actor => {
  if (audience === 'public') return { kind: 'public' };
  const role: Role = audience === 'members' ? 'ZG' : audience === 'coordinators' ? 'LK' : 'K';
  const office: Office = { id: 0, role, municipality: null, lands: role === 'LK' ? [...lands] : [] };
  return { kind: 'person', personId: 0, name: '', office, offices: [office], freshUntil: null };
};
