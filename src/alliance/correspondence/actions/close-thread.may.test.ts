import { keptByItsWriter } from '../keepers.fixture.ts';
import { closeThread } from './close-thread.ts';

keptByItsWriter('close-thread', closeThread.may);
