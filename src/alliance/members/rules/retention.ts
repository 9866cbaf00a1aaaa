import type { ApplicationState } from '../types.ts';

/** Days that a personal link is valid. @source beitritt#link */
export const linkDays = 30;
/** Days in which a mailbox must be confirmed; then nothing of the interest is kept. @source beitritt#aufbewahrung */
export const unconfirmedDays = 30;
/** Days after which an application that nobody touches lapses: longer than a council takes. @source beitritt#aufbewahrung */
export const idleDays = 365;
/** Days that the personal data of an ended application are kept, for questions about it. @source beitritt#aufbewahrung */
export const keptDays = 180;

const day = 86_400_000;

/**
 * What the daily clearing does with an application: it lapses, its personal data are erased, or nothing yet.
 *
 * @de Aufbewahrung von Anträgen
 * @source beitritt#aufbewahrung
 */
export const dueClearing = (
  application: { state: ApplicationState; changedAt: Date; erasedAt: Date | null },
  now: Date,
): 'lapse' | 'erase' | null => {
  const idle = (now.getTime() - application.changedAt.getTime()) / day;
  switch (application.state) {
    case 'interested':
      return idle >= unconfirmedDays ? 'lapse' : null;
    case 'preparing':
      return idle >= idleDays ? 'lapse' : null;
    case 'submitted':
    case 'recommended':
      return null;
    case 'confirmed':
    case 'rejected':
    case 'withdrawn':
    case 'expired':
      return application.erasedAt === null && idle >= keptDays ? 'erase' : null;
  }
};
