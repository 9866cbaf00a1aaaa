import type { Occasion } from '../../shared/occasion.ts';
import type { House } from '../house.ts';
import type { Language } from '../texts.ts';

/** One request as pages see it: who, when, in which language, from where. */
export interface Visit {
  house: House;
  occasion: Occasion;
  language: Language;
  url: URL;
  /** Light or dark by choice; null follows the device. */
  theme: 'light' | 'dark' | null;
  /** Name of the action just done, whose `done` sentence the page shows once. */
  notice: string | null;
  session: SessionHandle | null;
  /** Address of the reader, shortened for logs, whole for rate limits. */
  remote: string;
}

/** What the browser's cookie stands for. */
export interface SessionHandle {
  hash: Buffer;
  /** Must come back with every form of this session. */
  formToken: string;
}

/** Who stands behind a request, and the session it came with. */
export interface Identified {
  actor: Occasion['actor'];
  session: Buffer | null;
}

/** Given by the application: looks the session or API token up. */
export type Identify = (
  house: House,
  credentials: { session: string | null; token: string | null },
  now: Date,
) => Promise<Identified>;
