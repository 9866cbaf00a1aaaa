import { keptByItsWriter } from '../keepers.fixture.ts';
import { recordPromise } from './record-promise.ts';

keptByItsWriter('record-promise', recordPromise.may);
