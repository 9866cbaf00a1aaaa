import { outsideRefusals } from '../../../platform/outside/problem.ts';
import { historyDe } from './history.de.ts';
import { keepingDe } from './keeping.de.ts';
import { oparl } from './oparl.de.ts';
import { pagesDe } from './pages.de.ts';
import { recordingDe } from './recording.de.ts';
import { refusalsDe } from './refusals.de.ts';
import { wordsDe } from './words.de.ts';

const { reads, ...pages } = pagesDe;

export const de = {
  name: 'Mandate',
  refusals: {
    ...refusalsDe,
    ...outsideRefusals('de'),
    'oparl-not-oparl': oparl.content['not-oparl'],
    'oparl-other-type': oparl.content['other-type'],
    'oparl-list': oparl.content.list,
    'oparl-said-no': oparl.content['said-no'],
  },
  actions: { ...recordingDe, ...keepingDe },
  reads,
  words: wordsDe,
  history: historyDe,
  oparl,
  ...pages,
};
