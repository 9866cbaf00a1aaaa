import { type Db, sql } from '../../../platform/database/index.ts';

/** A token for the API as its owner sees it; the secret itself is stored nowhere. */
export interface ApiToken {
  id: number;
  name: string;
  office: number | null;
  createdAt: Date;
  expiresAt: Date;
  revokedAt: Date | null;
}

export const selectTokensOf = (db: Db, person: number): Promise<ApiToken[]> =>
  db.rows(sql`
    select id, name, office, created_at as "createdAt", expires_at as "expiresAt", revoked_at as "revokedAt"
    from people.api_token where person = ${person} order by id desc`);

export const insertToken = async (
  db: Db,
  token: { person: number; office: number; name: string; hash: Buffer; expiresAt: Date; now: Date },
): Promise<number> => {
  const { id } = await db.one<{ id: number }>(sql`
    insert into people.api_token (person, office, name, token_hash, created_at, expires_at)
    values (${token.person}, ${token.office}, ${token.name}, ${token.hash}, ${token.now}, ${token.expiresAt})
    returning id`);
  return id;
};

/** Owner of a token; undefined if there is none or it was revoked before. */
export const selectTokenOwner = async (db: Db, id: number): Promise<number | undefined> =>
  (
    await db.row<{ person: number }>(
      sql`select person from people.api_token where id = ${id} and revoked_at is null for update`,
    )
  )?.person;

export const revokeTokenById = (db: Db, id: number, now: Date): Promise<number> =>
  db.run(sql`update people.api_token set revoked_at = ${now} where id = ${id}`);
