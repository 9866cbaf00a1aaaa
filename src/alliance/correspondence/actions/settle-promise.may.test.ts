import { keptByItsWriter } from '../keepers.fixture.ts';
import { settlePromise } from './settle-promise.ts';

keptByItsWriter('settle-promise', settlePromise.may);
