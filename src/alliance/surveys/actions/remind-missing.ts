import { action } from '../../../platform/action.ts';
import { id, input, optional, several, text, yesNo } from '../../../platform/form/inputs.ts';
import { accept } from '../../../shared/decision.ts';
import { landCodes } from '../../territory/lands.ts';
import { lockMissing, markReached } from '../db/asked.ts';
import { holdSurvey } from '../db/surveys.ts';
import { writeToMembers } from '../mails/members.ts';
import { mayWorkBehind } from '../permissions.ts';
import { isRemindable } from '../rules/remind-now.ts';
import { dueFor } from '../rules/reminders.ts';

/** So many municipalities are written to in one transaction. */
const batch = 200;

/** Invites and reminds the next of those whose answer is missing; to be called until nobody is left. @de Fehlende einladen und erinnern */
export const remindMissing = action({
  name: 'surveys.remind-missing',
  input: input({
    id: id(),
    after: optional(text(40)),
    /** Not by the calendar, but because somebody asked for it: whoever may be reminded, of some Länder or of all. */
    now: yesNo(),
    lands: several(landCodes),
  }),
  async load(db, { id: number, after }) {
    const survey = await holdSurvey(db, number);
    if (!survey) return null;
    return {
      survey,
      missing: survey.state === 'open' ? await lockMissing(db, number, batch, after ?? '') : [],
    };
  },
  may: mayWorkBehind,
  decide: ({ survey, missing }, { now, lands }, { today }) => {
    if (now) {
      const within = (land: string) => lands.length === 0 || lands.some((one) => one === land);
      const reminder = missing.filter((one) => within(one.land) && isRemindable(one, today));
      return accept({ invitation: [], reminder: reminder.map(({ municipality }) => municipality) });
    }
    const dueAs = (kind: string) =>
      missing
        .filter((one) => dueFor(one, survey.dueOn ?? today, today) === kind)
        .map(({ municipality }) => municipality);
    return accept({ invitation: dueAs('invitation'), reminder: dueAs('reminder') });
  },
  async save(db, deed, occasion, { survey, missing }) {
    for (const kind of ['invitation', 'reminder'] as const) {
      await writeToMembers(db, survey, kind, deed[kind], occasion);
      await markReached(db, survey.id, kind, deed[kind], occasion.today);
    }
    return {
      about: `surveys.survey:${survey.id}`,
      reply: {
        next: missing.length < batch ? null : (missing.at(-1)?.municipality ?? null),
        written: deed.invitation.length + deed.reminder.length,
      },
      details: { invited: deed.invitation.length, reminded: deed.reminder.length },
    };
  },
  browserOnly: true,
});
