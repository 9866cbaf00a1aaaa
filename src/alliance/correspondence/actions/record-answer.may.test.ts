import { keptByItsWriter } from '../keepers.fixture.ts';
import { recordAnswer } from './record-answer.ts';

keptByItsWriter('record-answer', recordAnswer.may);
