import { due } from '../../alliance/people/reads/due.ts';
import { parametersOn } from '../../alliance/people/rules/confirmation.ts';
import { texts } from '../../alliance/people/texts/index.ts';
import { ask } from '../../platform/ask.ts';
import { formatDay } from '../../platform/format.ts';
import { fill } from '../../platform/texts.ts';
import { addDays, addMonths } from '../../shared/days.ts';
import type { DueItem, DueSource } from './due.ts';

/** Contacts to confirm or to enter, and silent ones. */
export const dueInPeople: DueSource = async (house, occasion, language) => {
  const answer = await ask(house, due, {}, occasion);
  if (answer.outcome !== 'found') return [];
  const { dueItems: t } = texts(language);
  return answer.value.map((item): DueItem => {
    switch (item.kind) {
      case 'no-contact':
        return {
          label: t.noContact,
          hint: t.noContactHint,
          href: `/kontakte/kommune/${item.municipality}/neu`,
        };
      case 'confirm': {
        const { afterMonths, days } = parametersOn(occasion.today);
        const until = addDays(addMonths(item.confirmedOn, afterMonths), days.escalate);
        return {
          label: fill(t.confirm, { unit: item.unit }),
          hint: fill(t.confirmHint, { day: formatDay(item.confirmedOn, language) }),
          href: `/kontakte/kommune/${item.municipality}`,
          until,
          late: until < occasion.today,
        };
      }
      case 'escalated':
        return { label: fill(t.escalated, { n: item.count }), href: '/kontakte/bestaetigung', late: true };
    }
  });
};
