import { due } from '../../alliance/admissions/reads/due.ts';
import { texts } from '../../alliance/admissions/texts/index.ts';
import { nameOf } from '../../alliance/territory/gazetteer.ts';
import { ask } from '../../platform/ask.ts';
import { fill } from '../../platform/texts.ts';
import type { DueSource } from './due.ts';

/** Requests for places, pledges to release or accept, counts to confirm, questions about counts. */
export const dueInAdmissions: DueSource = async (house, occasion, language) => {
  const answer = await ask(house, due, {}, occasion);
  if (answer.outcome !== 'found') return [];
  const t = texts(language).due;
  const { requests, received, uncalled, toAccept, toConfirm, questions } = answer.value;
  return [
    ...requests.map(({ id, callOff, deadline, isPrepared }) => ({
      label: isPrepared ? t.release : t.request,
      href: isPrepared ? `/abrufe/anfragen/${id}/zusagen` : `/abrufe/${callOff}`,
      until: deadline,
    })),
    ...received.map(({ id, authorityName, deadline }) => ({
      label: fill(t.received, { authority: authorityName }),
      href: `/abrufe/${id}/anfragen`,
      until: deadline,
      late: deadline < occasion.today,
    })),
    ...uncalled.map(({ id, number }) => ({
      label: fill(t.uncalled, { number }),
      href: `/angebote/gebuendelt/${id}`,
    })),
    ...toAccept.map(({ id, open, deadline }) => ({
      label: fill(t.toAccept, { n: open }),
      href: `/abrufe/${id}/annehmen`,
      until: deadline,
      late: deadline < occasion.today,
    })),
    ...toConfirm.map(({ municipality }) => ({
      label: fill(t.toConfirm, { place: nameOf(house, municipality) }),
      href: `/aufnahmen/bestaetigen/${municipality}`,
    })),
    ...questions.map(({ id }) => ({ label: t.question, href: `/aufnahmen/meldungen#meldung-${id}` })),
  ];
};
