import type { receivedDe } from './received.de.ts';

export const receivedEn: typeof receivedDe = {
  letter: 'Letter {reference}: {subject}',
  reminder: 'Reminder on {reference}: {subject}',
  callOff: 'Your call-off of {wanted} places: {pledged} pledged',
  pooledOffer: 'Pooled offer {number}: {title}',
  withdrawnOffer: 'Withdrawn: pooled offer {number}: {title}',
};
