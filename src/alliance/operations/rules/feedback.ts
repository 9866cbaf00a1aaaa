import { accept, type Decision, declines } from '../../../shared/decision.ts';
import type { de } from '../texts/de.ts';

const decline = declines<keyof typeof de.refusals>('operations');
export const mostFeedbackAnHour = 30;

/** @de Rückmeldung annehmen @source betrieb#rueckmeldungen */
export const decideFeedback = <Deed>(recent: number, deed: Deed): Decision<Deed> =>
  recent < mostFeedbackAnHour ? accept(deed) : decline('too-much-feedback');
