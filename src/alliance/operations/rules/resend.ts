import { accept, type Decision, declines } from '../../../shared/decision.ts';
import type { de } from '../texts/de.ts';
import type { MailEntry, MailState } from '../types.ts';

const decline = declines<keyof typeof de.refusals>('operations');

/** Sent, on its way, or failed at least once and not sent since. @de Zustand einer E-Mail @source betrieb#postbuch */
export const mailState = ({ sentAt, error }: Pick<MailEntry, 'sentAt' | 'error'>): MailState =>
  sentAt ? 'sent' : error ? 'failed' : 'waiting';

/** Only what did not arrive goes out again. @de E-Mail erneut senden @source betrieb#postbuch */
export const decideResend = <Deed>(
  mail: Pick<MailEntry, 'sentAt' | 'error' | 'textGone'>,
  deed: Deed,
): Decision<Deed> => {
  const state = mailState(mail);
  if (state === 'sent') return decline('mail-was-sent');
  if (mail.textGone) return decline('mail-text-gone');
  return state === 'failed' ? accept(deed) : decline('mail-is-waiting');
};
