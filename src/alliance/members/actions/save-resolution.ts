import { action } from '../../../platform/action.ts';
import {
  bytesOf,
  day,
  file,
  input,
  optional,
  secret,
  text,
  webAddress,
  wholeNumber,
  yesNo,
} from '../../../platform/form/inputs.ts';
import { deleteFile, insertFile } from '../../../platform/files.ts';
import { lockFileByLink } from '../db/application-file.ts';
import { updateApplication } from '../db/application.ts';
import { mayUseLink } from '../permissions.ts';
import { decideEdit } from '../rules/application.ts';
import { decideResolution } from '../rules/application-papers.ts';
import { refuseDocument } from '../rules/document.ts';

/** What the council resolved, with its evidence. @de Beschluss angeben */
export const saveResolution = action({
  name: 'members.save-resolution',
  input: input({
    token: secret(text(200)),
    version: wholeNumber(),
    body: text(120),
    day: day(),
    reference: text(120),
    link: optional(webAddress()),
    document: optional(file()),
    declares: yesNo(),
  }),
  load: (db, { token }) => lockFileByLink(db, token),
  may: mayUseLink,
  decide(facts, deed, { today }) {
    const edit = decideEdit(facts, deed);
    if (!edit.accepted) return edit;
    const refused = deed.document && refuseDocument(bytesOf(deed.document), 'document');
    return refused ?? decideResolution(deed, today);
  },
  async save(db, deed, { now }, { application, place }) {
    const { body, day: resolutionDay, reference, link, document, declares } = deed;
    const resolutionFile = document
      ? await insertFile(
          db,
          { name: document.name, mediaType: 'application/pdf', bytes: bytesOf(document) },
          now,
        )
      : application.resolutionFile;
    await updateApplication(
      db,
      application.id,
      {
        councilBody: body,
        resolutionDay,
        resolutionReference: reference,
        resolutionLink: link,
        resolutionFile,
        declares,
      },
      now,
    );
    if (document && application.resolutionFile) await deleteFile(db, application.resolutionFile);
    return { about: `members.application:${application.id}`, ...place };
  },
});
