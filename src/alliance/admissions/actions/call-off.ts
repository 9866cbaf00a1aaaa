import { z } from 'zod';
import { action } from '../../../platform/action.ts';
import { day, id, input, longText, optional, text, wholeNumber } from '../../../platform/form/inputs.ts';
import { accept, declines } from '../../../shared/decision.ts';
import { personOf } from '../../../shared/occasion.ts';
import { groupsOf } from '../../mandates/facts.ts';
import { snapshotsSentTo } from '../../offers/facts.ts';
import { authorityOf } from '../../people/facts.ts';
import { programmeOn } from '../../programmes/facts.ts';
import { insertCallOff } from '../db/call-offs.ts';
import { mailReceived } from '../mails/call-off.ts';
import { mayCallOff } from '../permissions.ts';
import { decideCallOff } from '../rules/call-off.ts';
import { speaksOfSomebody } from '../rules/no-names.ts';
import type { de } from '../texts/de.ts';

const decline = declines<keyof typeof de.refusals>('admissions');

/** A recipient asks the alliance for places. @de Plätze abrufen */
export const callOff = action({
  name: 'admissions.call-off',
  input: input({
    authority: id(),
    programme: id(),
    groups: z.array(text(60)).max(30).default([]),
    wanted: wholeNumber(1, 100_000),
    fromDay: day(),
    toDay: day(),
    deadline: day(),
    text: longText(5_000),
    snapshot: optional(text(60)),
  }),
  async load(db, { authority: number, programme }, { today }) {
    const found = await authorityOf(db, number);
    if (!found) return null;
    return {
      authority: number,
      facts: {
        authority: found,
        programme: await programmeOn(db, programme, today),
        groups: await groupsOf(db),
        snapshots: await snapshotsSentTo(db, number),
      },
    };
  },
  may: mayCallOff,
  decide({ facts }, deed, { today }) {
    if (speaksOfSomebody(deed.text)) return decline('speaks-of-somebody', { field: 'text' });
    const decided = decideCallOff(facts, deed, today);
    return decided.accepted ? accept({ ...deed, authorityName: facts.authority.name }) : decided;
  },
  async save(db, deed, occasion) {
    const { now, today } = occasion;
    const number = await insertCallOff(db, { ...deed, receivedOn: today }, { now, by: personOf(occasion) });
    await mailReceived(db, { id: number, ...deed }, occasion);
    return { about: `admissions.call-off:${number}`, reply: { id: number } };
  },
});
