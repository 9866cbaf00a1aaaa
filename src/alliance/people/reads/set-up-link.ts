import { z } from 'zod';
import { input, secret } from '../../../platform/form/inputs.ts';
import { read } from '../../../platform/read.ts';
import { hashOfToken } from '../../../platform/tokens.ts';
import { hasFederalOffice } from '../db/offices.ts';
import { selectSetUpHash } from '../db/set-up.ts';
import { maySetUp } from '../permissions.ts';

/** Whether a link from the console still makes the first person; in an installation that has one it does not. @de Link zum Einrichten */
export const setUpLink = read({
  name: 'people.set-up-link',
  confidential: true,
  input: input({ token: secret(z.string().max(200)) }),
  async load(db, { token }) {
    const [isSetUp, hash] = await Promise.all([hasFederalOffice(db), selectSetUpHash(db)]);
    return isSetUp || hash?.equals(hashOfToken(token)) ? { hasFederalOffice: isSetUp } : null;
  },
  may: maySetUp,
  show: () => ({}),
});
