import { keptByItsWriter } from '../keepers.fixture.ts';
import { reopenThread } from './reopen-thread.ts';

keptByItsWriter('reopen-thread', reopenThread.may);
