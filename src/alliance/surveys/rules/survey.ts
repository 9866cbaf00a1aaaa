import { addDays, type Day } from '../../../shared/days.ts';
import { accept, type Decision, declines } from '../../../shared/decision.ts';
import type { de } from '../texts/de.ts';
import type { Survey } from '../types.ts';
import { flawsOf } from './questionnaire.ts';

const decline = declines<keyof typeof de.refusals>('surveys');
/** Nobody remembers an invitation that is older. */
const longestDays = 365;

/**
 * A draft may be written on as long as it is one, by whoever has seen its latest state.
 *
 * @de Entwurf ändern
 * @source umfragen#fragebogen
 */
export const decideEdit = <Deed>(
  survey: Pick<Survey, 'state' | 'version'>,
  version: number,
  deed: Deed,
): Decision<Deed> => {
  if (survey.state !== 'draft') return decline('questionnaire-frozen');
  return survey.version === version ? accept(deed) : decline('changed-meanwhile');
};

/**
 * Opening freezes the questionnaire. It must be sound, end in the future and ask somebody.
 *
 * @de Umfrage öffnen
 * @source umfragen#fragebogen
 */
export const decideOpening = (
  survey: Pick<Survey, 'state' | 'version' | 'questionnaire'>,
  deed: { version: number; dueOn: Day },
  asked: number,
  today: Day,
): Decision<{ dueOn: Day }> => {
  const edit = decideEdit(survey, deed.version, { dueOn: deed.dueOn });
  if (!edit.accepted) return edit;
  const [flaw] = flawsOf(survey.questionnaire);
  if (flaw) return decline(flaw.flaw, { with: flaw.with });
  if (asked === 0) return decline('nobody-asked');
  return decideDueDay(deed.dueOn, today);
};

/** The last day for answers lies ahead, but not years ahead. @de Letzter Tag @source umfragen#erinnerungen */
export const decideDueDay = (dueOn: Day, today: Day): Decision<{ dueOn: Day }> => {
  if (dueOn <= today) return decline('due-in-past', { field: 'dueOn' });
  if (dueOn > addDays(today, longestDays))
    return decline('due-too-far', { field: 'dueOn', with: { days: longestDays } });
  return accept({ dueOn });
};

/**
 * Whether the public may read results: the survey is closed and the day that was set for it has come.
 *
 * @de Sperrfrist
 * @source umfragen#sperrfrist
 */
export const isPublic = (survey: Pick<Survey, 'state' | 'publicFrom'>, today: Day): boolean =>
  survey.state === 'closed' && survey.publicFrom !== null && survey.publicFrom <= today;
