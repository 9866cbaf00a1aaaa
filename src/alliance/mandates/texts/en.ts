import type { de } from './de.ts';
import { outsideRefusals } from '../../../platform/outside/problem.ts';
import { historyEn } from './history.en.ts';
import { keepingEn } from './keeping.en.ts';
import { oparl } from './oparl.en.ts';
import { pagesEn } from './pages.en.ts';
import { recordingEn } from './recording.en.ts';
import { refusalsEn } from './refusals.en.ts';
import { wordsEn } from './words.en.ts';

const { reads, ...pages } = pagesEn;

export const en: typeof de = {
  name: 'Mandates',
  refusals: {
    ...refusalsEn,
    ...outsideRefusals('en'),
    'oparl-not-oparl': oparl.content['not-oparl'],
    'oparl-other-type': oparl.content['other-type'],
    'oparl-list': oparl.content.list,
    'oparl-said-no': oparl.content['said-no'],
  },
  actions: { ...recordingEn, ...keepingEn },
  reads,
  words: wordsEn,
  history: historyEn,
  oparl,
  ...pages,
};
