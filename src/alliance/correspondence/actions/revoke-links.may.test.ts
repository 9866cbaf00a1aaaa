import { keptByItsWriter } from '../keepers.fixture.ts';
import { revokeLinks } from './revoke-links.ts';

keptByItsWriter('revoke-links', revokeLinks.may);
