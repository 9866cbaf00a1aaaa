import type { Db } from '../../../platform/database/index.ts';
import type { Person } from '../types.ts';
import { sendEssential } from './essential.ts';

export const sendLoginMail = (db: Db, person: Person, token: string, now: Date): Promise<void> =>
  sendEssential(db, person, 'login', { name: person.name, token }, now);
