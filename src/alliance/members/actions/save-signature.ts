import { action } from '../../../platform/action.ts';
import {
  bytesOf,
  choice,
  day,
  file,
  input,
  optional,
  personal,
  secret,
  text,
  wholeNumber,
  yesNo,
} from '../../../platform/form/inputs.ts';
import { deleteFile, insertFile } from '../../../platform/files.ts';
import { selectDeclarationDay } from '../db/admission.ts';
import { lockFileByLink } from '../db/application-file.ts';
import { updateApplication } from '../db/application.ts';
import { mayUseLink } from '../permissions.ts';
import { decideEdit } from '../rules/application.ts';
import { decideSignature } from '../rules/application-papers.ts';
import { refuseDocument } from '../rules/document.ts';

/** The head of the municipality signed a version of the declaration. @de Zeichnung angeben */
export const saveSignature = action({
  name: 'members.save-signature',
  input: input({
    token: secret(text(200)),
    version: wholeNumber(),
    name: personal(text(120)),
    title: text(120),
    signedOn: day(),
    declaration: choice(['2019', '2021']),
    document: optional(file()),
    stated: yesNo(),
  }),
  async load(db, { token, declaration }) {
    const file = await lockFileByLink(db, token);
    return file && { ...file, declarationDay: await selectDeclarationDay(db, declaration) };
  },
  may: mayUseLink,
  decide(facts, deed, { today }) {
    const edit = decideEdit(facts, deed);
    if (!edit.accepted) return edit;
    const refused = deed.document && refuseDocument(bytesOf(deed.document), 'document');
    return refused ?? decideSignature(deed, facts.declarationDay, today);
  },
  async save(db, deed, { now }, { application, place }) {
    const { name, title, signedOn, declaration, document, stated } = deed;
    const signedFile = document
      ? await insertFile(
          db,
          { name: document.name, mediaType: 'application/pdf', bytes: bytesOf(document) },
          now,
        )
      : application.signedFile;
    await updateApplication(
      db,
      application.id,
      {
        headName: name,
        headTitle: title,
        headSignedOn: signedOn,
        declaration,
        signedFile,
        signatureStated: stated,
      },
      now,
    );
    if (document && application.signedFile) await deleteFile(db, application.signedFile);
    return { about: `members.application:${application.id}`, ...place };
  },
});
