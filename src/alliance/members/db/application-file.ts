import type { Db } from '../../../platform/database/index.ts';
import { hashOfToken } from '../../../platform/tokens.ts';
import type { ApplicationFile } from '../types.ts';
import { lockApplication, selectApplication } from './application.ts';
import { selectContacts } from './application-contacts.ts';
import { lockByLink, selectByLink } from './application-links.ts';
import { selectQuestions } from './application-questions.ts';

/** An application with what belongs to it, and the place it is about. */
export interface LoadedFile extends ApplicationFile {
  place: { municipality: string; land: string };
  questionOpen: boolean;
}

const complete = async <App extends ApplicationFile['application']>(
  db: Db,
  application: App,
): Promise<LoadedFile & { application: App }> => {
  const { id, municipality } = application;
  const contacts = await selectContacts(db, id);
  const questions = await selectQuestions(db, id);
  return {
    application,
    contacts,
    questions,
    place: { municipality, land: municipality.slice(0, 2) },
    questionOpen: questions.some(({ answeredAt }) => answeredAt === null),
  };
};

/** For deeds: locked until the end of the transaction. */
export const lockFile = async (db: Db, id: number) => {
  const application = await lockApplication(db, id);
  return application && complete(db, application);
};

export const lockFileByLink = async (db: Db, token: string) => {
  const application = await lockByLink(db, hashOfToken(token));
  return application && complete(db, application);
};

export const selectFileOf = async (db: Db, id: number) => {
  const application = await selectApplication(db, id);
  return application && complete(db, application);
};

export const selectFileByLink = async (db: Db, token: string) => {
  const application = await selectByLink(db, hashOfToken(token));
  return application && complete(db, application);
};
