import { keptByItsWriter } from '../keepers.fixture.ts';
import { sendMessage } from './send-message.ts';

keptByItsWriter('send-message', sendMessage.may);
