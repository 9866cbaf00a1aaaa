import { action } from '../../../platform/action.ts';
import {
  input,
  longText,
  optional,
  personal,
  secret,
  text,
  wholeNumber,
} from '../../../platform/form/inputs.ts';
import { lockFileByLink } from '../db/application-file.ts';
import { updateApplication } from '../db/application.ts';
import { mayUseLink } from '../permissions.ts';
import { decideEdit } from '../rules/application.ts';

/** @de Bemerkung zum Antrag */
export const saveRemark = action({
  name: 'members.save-remark',
  input: input({
    token: secret(text(200)),
    version: wholeNumber(),
    remark: optional(personal(longText(4_000))),
  }),
  load: (db, { token }) => lockFileByLink(db, token),
  may: mayUseLink,
  decide: (facts, deed) => decideEdit(facts, deed),
  async save(db, { remark }, { now }, { application, place }) {
    await updateApplication(db, application.id, { remark }, now);
    return { about: `members.application:${application.id}`, ...place };
  },
});
