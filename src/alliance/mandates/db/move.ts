import { type Db, sql } from '../../../platform/database/index.ts';

/**
 * Gives what councils of one municipality decided to another. A resolution that is recorded there already stays where it
 * is, so that nothing counts twice. What the council of a dissolved municipality decided binds its successor only where
 * somebody says so: its points keep their words and lose their effect until then.
 *
 * @source mandate#nachfolge
 */
export const moveMandates = async (
  db: Db,
  { from, to, succeeded }: { from: string; to: string; succeeded: boolean },
): Promise<void> => {
  const moved = await db.rows<{ id: number }>(sql`
    update mandates.resolution r set municipality = ${to}, version = version + 1,
      checked_at = case when ${succeeded} then null else checked_at end,
      checked_by = case when ${succeeded} then null else checked_by end,
      note = case when ${succeeded} then concat_ws(E'\n', note, ${`Beschluss der aufgelösten Kommune ${from}. Zu prüfen: Gilt er fort? Wirkung bisher:`}::text
        || (select coalesce(string_agg(' ' || i.number || ' ' || i.effect, ',' order by i.position), ' –')
          from mandates.item i where i.resolution = r.id)) else note end
    where municipality = ${from} and not exists (select from mandates.resolution o
      where o.municipality = ${to} and o.reference = r.reference and o.day = r.day and o.body = r.body)
    returning id`);
  if (succeeded)
    await db.run(sql`
      update mandates.item set effect = 'open'
      where resolution = any(${moved.map(({ id }) => id)}) and effect in ('permits', 'excludes')`);
  await db.run(sql`
    update mandates.adoption a set municipality = ${to}, version = version + 1
    where municipality = ${from} and not exists (select from mandates.adoption o
      where o.municipality = ${to} and o.model = a.model)`);
};
