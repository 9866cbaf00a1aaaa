import { adoptPractice } from '../../alliance/practices/actions/adopt-practice.ts';
import { attachDocument } from '../../alliance/practices/actions/attach-document.ts';
import { editMeasure } from '../../alliance/practices/actions/edit-measure.ts';
import { markPractice } from '../../alliance/practices/actions/mark-practice.ts';
import { recordMeasure } from '../../alliance/practices/actions/record-measure.ts';
import { reviewPractice } from '../../alliance/practices/actions/review-practice.ts';
import { chosenMeasure } from '../../alliance/practices/reads/chosen-measure.ts';
import { chosenPractice } from '../../alliance/practices/reads/chosen-practice.ts';
import { keptMeasure } from '../../alliance/practices/reads/kept-measure.ts';
import { offeredPractice } from '../../alliance/practices/reads/offered-practice.ts';
import { ownPlace } from '../../alliance/practices/reads/own-place.ts';
import { texts } from '../../alliance/practices/texts/index.ts';
import { formatDay } from '../../platform/format.ts';
import { form } from '../../platform/http/page.ts';
import type { Visit } from '../../platform/http/visit.ts';

const toAll = ({ language }: Visit) => ({ href: '/gute-praxis', label: texts(language).practice.title });
const toMeasure = (id: number, title: string) => ({ href: `/gute-praxis/massnahmen/${id}`, label: title });
const measureAddress = ({ about }: { about: string }) => `/gute-praxis/massnahmen/${about.split(':')[1]}`;
const demandOptions = (demands: readonly { id: number; number: number; title: string }[]) => ({
  demand: demands.map(({ id, number, title }) => ({ value: String(id), label: `${number}. ${title}` })),
});
const dayText = (day: string | null, { language }: Visit) => (day === null ? '' : formatDay(day, language));

export const recordMeasureForm = form({
  path: '/gute-praxis/massnahmen/neu',
  action: recordMeasure,
  read: ownPlace,
  crumbs: (_, visit) => [toAll(visit)],
  values: ({ own }) => ({ municipality: own ?? '', audience: 'public', state: 'running' }),
  options: ({ demands }) => demandOptions(demands),
  after: measureAddress,
});

export const editMeasureForm = form({
  path: '/gute-praxis/massnahmen/:id{[0-9]+}/bearbeiten',
  action: editMeasure,
  read: keptMeasure,
  crumbs: ({ measure }, visit) => [toAll(visit), toMeasure(measure.id, measure.title)],
  fixed: ({ id }) => ({ id: Number(id) }),
  values: ({ measure }, visit) => ({
    ...measure,
    demand: measure.demand ?? '',
    fromDay: dayText(measure.fromDay, visit),
    toDay: dayText(measure.toDay, visit),
  }),
  options: ({ demands }) => demandOptions(demands),
  after: measureAddress,
});

export const attachDocumentForm = form({
  path: '/gute-praxis/massnahmen/:id{[0-9]+}/dokument',
  action: attachDocument,
  read: keptMeasure,
  crumbs: ({ measure }, visit) => [toAll(visit), toMeasure(measure.id, measure.title)],
  fixed: ({ id }) => ({ id: Number(id) }),
  after: measureAddress,
});

export const markPracticeForm = form({
  path: '/gute-praxis/massnahmen/:id{[0-9]+}/empfehlen',
  action: markPractice,
  read: chosenMeasure,
  crumbs: ({ id, title }, visit) => [toAll(visit), toMeasure(id, title)],
  fixed: ({ id }) => ({ measure: Number(id) }),
  values: ({ reviewOn }, visit) => ({ reviewOn: dayText(reviewOn, visit) }),
  after: measureAddress,
});

export const reviewPracticeForm = form({
  path: '/gute-praxis/:id{[0-9]+}/pruefen',
  action: reviewPractice,
  read: chosenPractice,
  crumbs: ({ measure, title }, visit) => [toAll(visit), toMeasure(measure, title)],
  fixed: ({ id }) => ({ id: Number(id) }),
  values: ({ nextReviewOn }, visit) => ({ reviewOn: dayText(nextReviewOn, visit) }),
  after: measureAddress,
});

export const adoptPracticeForm = form({
  path: '/gute-praxis/:id{[0-9]+}/uebernehmen',
  action: adoptPractice,
  read: offeredPractice,
  crumbs: ({ measure, title }, visit) => [toAll(visit), toMeasure(measure, title)],
  fixed: ({ id }) => ({ id: Number(id) }),
  values: ({ own, today }, visit) => ({ municipality: own ?? '', day: dayText(today, visit) }),
  after: measureAddress,
});
