import { keptByItsWriter } from '../keepers.fixture.ts';
import { remindAuthority } from './remind-authority.ts';

keptByItsWriter('remind-authority', remindAuthority.may);
