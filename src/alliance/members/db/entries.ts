import { type Db, type Sql, sql } from '../../../platform/database/index.ts';
import type { EntryEdit } from '../rules/edit-entry.ts';
import type { Entry } from '../types.ts';

export const entryColumns: Sql = sql`
  id, municipality, council_name as "councilName", head_title as "headTitle", website, public_note as "publicNote",
  members_note as "membersNote", coordinators_note as "coordinatorsNote", office_note as "officeNote",
  field_audience as "fieldAudience", version`;

/** The entry of a municipality, made if there is none yet; locked until the end of the transaction. */
export const entryFor = async (db: Db, municipality: string, now: Date): Promise<Entry> => {
  await db.run(sql`
    insert into members.entry (municipality, created_at) values (${municipality}, ${now})
    on conflict (municipality) do nothing`);
  return db.one(sql`
    select ${entryColumns}
    from members.entry where municipality = ${municipality} for update`);
};

export const updateEntry = (db: Db, id: number, edit: EntryEdit): Promise<number> =>
  db.run(sql`
    update members.entry set council_name = ${edit.councilName}, head_title = ${edit.headTitle},
      website = ${edit.website}, public_note = ${edit.publicNote}, members_note = ${edit.membersNote},
      coordinators_note = ${edit.coordinatorsNote}, office_note = ${edit.officeNote},
      field_audience = ${{
        councilName: edit.councilNameAudience,
        headTitle: edit.headTitleAudience,
        website: edit.websiteAudience,
      }},
      version = version + 1
    where id = ${id}`);
