import { action } from '../../../platform/action.ts';
import { input } from '../../../platform/form/inputs.ts';
import { addDays } from '../../../shared/days.ts';
import { accept } from '../../../shared/decision.ts';
import { markPracticesReminded, selectReviewsUntil } from '../db/good-practices.ts';
import { markSponsorshipsReminded, selectEvaluationsUntil } from '../db/sponsorships.ts';
import { remind } from '../mails/reminder.ts';
import { mayWorkBehind } from '../permissions.ts';
import { isReminderDue, leadDays } from '../rules/reminder.ts';

/** Reminds of evaluations and reviews that are near or have come. @de An Auswertungen erinnern */
export const sendReminders = action({
  name: 'practices.send-reminders',
  input: input({}),
  async load(db, _, { today }) {
    const until = addDays(today, leadDays);
    return {
      sponsorships: await selectEvaluationsUntil(db, until),
      practices: await selectReviewsUntil(db, until),
    };
  },
  may: mayWorkBehind,
  decide: ({ sponsorships, practices }, _, { today }) =>
    accept({
      sponsorships: sponsorships.filter((one) => isReminderDue(one.evaluationOn, one.remindedOn, today)),
      practices: practices.filter((one) => isReminderDue(one.reviewOn, one.remindedOn, today)),
    }),
  async save(db, { sponsorships, practices }, occasion) {
    for (const one of sponsorships)
      await remind(
        db,
        'evaluation',
        {
          ...one,
          dueOn: one.evaluationOn ?? '',
          title: one.ship ?? one.beneficiary,
          path: `/patenschaften/${one.id}`,
        },
        occasion,
      );
    for (const one of practices)
      await remind(
        db,
        'review',
        { ...one, dueOn: one.reviewOn, path: `/gute-praxis/massnahmen/${one.measure}` },
        occasion,
      );
    await markSponsorshipsReminded(
      db,
      sponsorships.map(({ id }) => id),
      occasion.today,
    );
    await markPracticesReminded(
      db,
      practices.map(({ id }) => id),
      occasion.today,
    );
    return {
      about: 'practices.reminders:today',
      details: { sponsorships: sponsorships.map(({ id }) => id), practices: practices.map(({ id }) => id) },
    };
  },
  browserOnly: true,
});
