import type { Day } from '../../../shared/days.ts';
import type { Delivery, NoticeVolume } from '../types.ts';

/**
 * When a notice reaches somebody. Essential mail (log-in, security, invitations, questions that only they can answer)
 * never asks here: it always goes out at once.
 *
 * @de Umfang der Benachrichtigungen
 * @source benachrichtigungen#umfang
 */
export const deliveryOf = (volume: NoticeVolume): Delivery => {
  switch (volume) {
    case 'each':
      return 'now';
    case 'daily':
    case 'weekly':
      return volume;
    case 'essential':
      return 'never';
  }
};

/**
 * Which collected mails go out on a day: the daily one every day, the weekly one on Mondays.
 *
 * @de Sammelmail
 * @source benachrichtigungen#sammelmail
 */
export const digestsOn = (day: Day): ('daily' | 'weekly')[] =>
  new Date(`${day}T12:00:00Z`).getUTCDay() === 1 ? ['daily', 'weekly'] : ['daily'];
