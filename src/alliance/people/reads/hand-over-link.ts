import { z } from 'zod';
import { input } from '../../../platform/form/inputs.ts';
import { read } from '../../../platform/read.ts';
import { hashOfToken } from '../../../platform/tokens.ts';
import { selectHandOverByLink } from '../db/handovers.ts';
import { selectOffice } from '../db/offices.ts';
import { mayUseLink } from '../permissions.ts';
import { decideTakeOver } from '../rules/hand-over.ts';

/** What a hand-over link stands for, or why it no longer counts. @de Link zur Übergabe */
export const handOverLink = read({
  name: 'people.hand-over-link',
  input: input({ token: z.string().min(1).max(200) }),
  async load(db, { token }) {
    const link = (await selectHandOverByLink(db, hashOfToken(token))) ?? null;
    return { link, office: link ? ((await selectOffice(db, link.office)) ?? null) : null };
  },
  may: mayUseLink,
  show({ link, office }, occasion) {
    const decision = decideTakeOver({ link, office }, {}, occasion);
    const usable = decision.accepted && office !== null;
    return {
      refusal: decision.accepted ? null : decision.reason,
      office: usable
        ? { id: office.id, role: office.role, municipality: office.municipality, lands: office.lands }
        : null,
      from: usable ? office.name : null,
    };
  },
});
