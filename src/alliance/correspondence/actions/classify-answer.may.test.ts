import { keptByItsWriter } from '../keepers.fixture.ts';
import { classifyAnswer } from './classify-answer.ts';

keptByItsWriter('classify-answer', classifyAnswer.may);
