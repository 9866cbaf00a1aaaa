import { keptByItsWriter } from '../keepers.fixture.ts';
import { setDeadline } from './set-deadline.ts';

keptByItsWriter('set-deadline', setDeadline.may);
