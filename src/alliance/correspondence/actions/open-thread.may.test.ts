import { keptByItsWriter } from '../keepers.fixture.ts';
import { openThread } from './open-thread.ts';

keptByItsWriter('open-thread', openThread.may);
