import { input } from '../../../platform/form/inputs.ts';
import { read } from '../../../platform/read.ts';
import { selectUsualDays } from '../db/application.ts';
import { mayAskToJoin } from '../permissions.ts';

/** What the public pages about joining show beside their words: how long it has usually taken. @de Beitreten */
export const joining = read({
  name: 'members.joining',
  input: input({}),
  load: async (db) => ({ usual: await selectUsualDays(db) }),
  may: mayAskToJoin,
  show: ({ usual }, { today }) => ({ usual, today }),
});
