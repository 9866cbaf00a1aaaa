import type { ApplicationContact } from '../../alliance/members/types.ts';

/** Mailbox, telephone and name in one line. */
export const contactDetail = ({ mailbox, phone, name, loginEmail }: ApplicationContact): string =>
  [mailbox, phone, name, loginEmail].filter((part) => part !== null).join(' · ');
