import { type Db, sql } from '../../../platform/database/index.ts';
import { deleteFile } from '../../../platform/files.ts';
import type { Application } from '../types.ts';

/**
 * Erases who was involved: contacts, names, free texts, links. Of a confirmed application the resolution and the
 * signature stay, because they are the evidence of the membership; of any other everything but place, days and result.
 */
export const eraseApplicationData = async (db: Db, application: Application, now: Date): Promise<void> => {
  const { id, state, resolutionFile, signedFile } = application;
  await db.run(sql`delete from members.application_contact where application = ${id}`);
  await db.run(sql`delete from members.application_question where application = ${id}`);
  await db.run(sql`delete from members.application_link where application = ${id}`);
  await db.run(sql`
    update members.application set contact_name = null, contact_email = null, contact_unit = null, remark = null,
      recommendation = null, erased_at = ${now}, version = version + 1 where id = ${id}`);
  if (state === 'confirmed') return;
  await db.run(sql`
    update members.application set council_body = null, resolution_day = null, resolution_reference = null,
      resolution_link = null, resolution_file = null, declares = false, head_name = null, head_title = null,
      head_signed_on = null, declaration = null, signed_file = null, signature_stated = false, decision_reason = null
    where id = ${id}`);
  for (const file of [resolutionFile, signedFile]) if (file !== null) await deleteFile(db, file);
};
