import { baseAddress } from '../../../platform/address.ts';
import type { Db } from '../../../platform/database/index.ts';
import { formatLongDay } from '../../../platform/format.ts';
import { fill } from '../../../platform/texts.ts';
import type { Day } from '../../../shared/days.ts';
import type { Occasion } from '../../../shared/occasion.ts';
import { notify, officeHolders } from '../../people/facts.ts';
import { deliveryOf } from '../../people/rules/notices.ts';
import { selectMembers } from '../db/members.ts';
import { selectResponses } from '../db/positions.ts';
import { texts } from '../texts/index.ts';
import type { Statement } from '../types.ts';
import { keepersOf } from './keepers.ts';

/**
 * Writes to those who keep the text, and while positions are taken to the members that have neither released theirs nor
 * said that they take none. While the text is drafted, to all members: until then they may propose changes.
 */
export const remindOfDeadline = async (
  db: Db,
  statement: Statement & { until: Day },
  { now, today }: Occasion,
): Promise<void> => {
  const { id, title, phase, until, land } = statement;
  if (phase === 'dropped') return;
  const keepers = await keepersOf(db, land, today);
  const asked = phase === 'positions' || phase === 'drafting' ? await askedMembers(db, statement, today) : [];
  const members =
    asked.length === 0
      ? []
      : await officeHolders(
          db,
          { roles: phase === 'positions' ? ['AP', 'OB'] : ['AP'], municipalities: asked },
          today,
        );
  const readers = new Map([...members, ...keepers].map((holder) => [holder.person, holder]));
  for (const holder of readers.values()) {
    const isKeeper = keepers.some(({ person }) => person === holder.person);
    const kind = isKeeper ? 'keeper' : phase === 'positions' ? 'positions' : 'drafting';
    const { mails, words } = texts(holder.language);
    const values = {
      name: holder.name,
      title,
      phase: words.phase[phase],
      day: formatLongDay(until, holder.language),
      link: `${baseAddress()}/erklaerungen/${id}${kind === 'positions' ? '/positionen/eigene' : ''}`,
    };
    const notice = {
      municipality: holder.municipality,
      subject: fill(mails[kind].subject, values),
      body: fill(mails[kind].body, values),
      reason: `statements.${kind}`,
      why: fill(mails.why, { base: baseAddress() }),
    };
    await notify(db, holder, deliveryOf(holder.notices), notice, now);
  }
};

const askedMembers = async (db: Db, { id, land, phase }: Statement, today: Day): Promise<string[]> => {
  const members = (await selectMembers(db, land, today)).map(({ municipality }) => municipality);
  if (phase !== 'positions') return members;
  const settled = new Set(
    (await selectResponses(db, id))
      .filter(({ state, hasDraft }) => state !== 'prepared' && !hasDraft)
      .map(({ municipality }) => municipality),
  );
  return members.filter((municipality) => !settled.has(municipality));
};
