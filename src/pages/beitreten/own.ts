import type { ownApplication } from '../../alliance/members/reads/own-application.ts';
import type { ShownBy } from '../../platform/read.ts';

/** What a valid link shows. */
export type Own = Extract<ShownBy<typeof ownApplication>, { link: 'valid' }>;

export const ownHref = (token: string, part = ''): string =>
  `/beitreten/antrag/${encodeURIComponent(token)}${part}`;
