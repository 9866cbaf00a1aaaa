import type { ClientConfig } from 'pg';
import { OperatorError } from '../operator-error.ts';

/** A PostgreSQL server and the way to it. */
export interface Server {
  /** For the log and the operators' page; holds no password. */
  description: string;
  /** Where to connect to now; may change after `revive`. */
  connection: () => ClientConfig;
  /** Brings the server back after it died; undefined where that is other people's business. */
  revive?: () => Promise<void>;
  /** The connections named `ownName` are closed and this process needs the server no longer. */
  release: (ownName: string) => Promise<void>;
}

/** The server behind a `DATABASE_URL`. @throws OperatorError when the text is no such address */
export const serverAt = (url: string): Server => {
  const address = URL.parse(url.replace(/^(\w+:\/\/[^@/]*@)\//, '$1localhost/'));
  if (!address || !/^postgres(ql)?:$/.test(address.protocol)) {
    throw new OperatorError(
      'DATABASE_URL ist keine Adresse der Form postgresql://name:kennwort@server:5432/datenbank.',
    );
  }
  const host = address.searchParams.get('host') ?? address.host;
  return {
    description: `PostgreSQL auf ${host}, Datenbank ${address.pathname.slice(1)}`,
    connection: () => ({ connectionString: url }),
    release: async () => undefined,
  };
};
