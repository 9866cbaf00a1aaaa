import { type Db, sql } from '../../../platform/database/index.ts';
import type { Day } from '../../../shared/days.ts';
import type { Act, Competence, Group, OrderKind, Topic } from '../types.ts';

/** With the version that an edit must have seen. */
type KeptNode<Node> = Node & { version: number };

export const selectTopics = (db: Db): Promise<KeptNode<Topic>[]> =>
  db.rows(sql`
    select key, parent, de, en, source, retired_on as "retiredOn", version from mandates.topic
    order by position, key`);

export const selectGroups = (db: Db): Promise<KeptNode<Group>[]> =>
  db.rows(sql`
    select key, parent, de, en, source, retired_on as "retiredOn", version from mandates.target_group
    order by position, key`);

export const selectCompetences = (db: Db): Promise<(Competence & { version: number })[]> =>
  db.rows(sql`
    select id, land, act, topic, allowed, valid_from as "validFrom", valid_to as "validTo", source, verified, version
    from mandates.competence order by land nulls first, act, id`);

const tables: Record<OrderKind, ReturnType<typeof sql.id>> = {
  topic: sql.id('mandates', 'topic'),
  group: sql.id('mandates', 'target_group'),
};

export const insertNode = (
  db: Db,
  kind: OrderKind,
  node: { key: string; parent: string | null; de: string; en: string; source: string },
): Promise<number> =>
  db.run(sql`
    insert into ${tables[kind]} (key, parent, de, en, source, position)
    select ${node.key}, ${node.parent}::text, ${node.de}, ${node.en}, ${node.source},
      coalesce(max(position), 0) + 1 from ${tables[kind]}`);

export const updateNode = (
  db: Db,
  kind: OrderKind,
  node: {
    key: string;
    parent: string | null;
    de: string;
    en: string;
    source: string;
    retiredOn: Day | null;
  },
): Promise<number> =>
  db.run(sql`
    update ${tables[kind]} set parent = ${node.parent}, de = ${node.de}, en = ${node.en}, source = ${node.source},
      retired_on = ${node.retiredOn}, version = version + 1 where key = ${node.key}`);

export const insertCompetence = async (
  db: Db,
  entry: {
    land: string | null;
    act: Act;
    topic: string | null;
    allowed: boolean;
    validFrom: Day | null;
    validTo: Day | null;
    source: string;
    verified: boolean;
  },
): Promise<number> => {
  const { id } = await db.one<{ id: number }>(sql`
    insert into mandates.competence (land, act, topic, allowed, valid_from, valid_to, source, verified)
    values (${entry.land}, ${entry.act}, ${entry.topic}, ${entry.allowed}, ${entry.validFrom}, ${entry.validTo},
      ${entry.source}, ${entry.verified}) returning id`);
  return id;
};

/** Ends an entry with a day: what was answered by it before stays explainable. */
export const endCompetence = (db: Db, id: number, lastDay: Day): Promise<number> =>
  db.run(sql`
    update mandates.competence set valid_to = ${lastDay}, version = version + 1
    where id = ${id} and (valid_to is null or valid_to > ${lastDay})`);
