import { accept, type Decision, declines } from '../../../shared/decision.ts';
import type { de } from '../texts/de.ts';
import type { Application } from '../types.ts';

const decline = declines<keyof typeof de.refusals>('members');

/** What the alliance needs from an applicant, in the order in which it comes about. */
export const parts = ['resolution', 'signature', 'contacts'] as const;
export type Part = (typeof parts)[number];

type Filled = Pick<
  Application,
  | 'councilBody'
  | 'resolutionDay'
  | 'resolutionReference'
  | 'resolutionLink'
  | 'resolutionFile'
  | 'headName'
  | 'headTitle'
  | 'headSignedOn'
  | 'declaration'
  | 'signedFile'
  | 'signatureStated'
>;

/**
 * What an application still lacks: the resolution with day and evidence (a link or the paper), the head's signature
 * under one version of the declaration (the paper, or the statement that it is signed), a functional mailbox.
 *
 * @de Was noch fehlt
 * @source beitritt#unterlagen
 */
export const missingOf = (application: Filled, contacts: number): Part[] => {
  const a = application;
  const has: Record<Part, unknown> = {
    resolution:
      a.councilBody && a.resolutionDay && a.resolutionReference && (a.resolutionLink || a.resolutionFile),
    signature:
      a.headName && a.headTitle && a.headSignedOn && a.declaration && (a.signedFile || a.signatureStated),
    contacts: contacts > 0,
  };
  return parts.filter((part) => !has[part]);
};

/** An incomplete application is not submitted; the sentence names the first thing that is missing. @de Vollständigkeit @source beitritt#unterlagen */
export const decideCompleteness = <Deed>(missing: readonly Part[], deed: Deed): Decision<Deed> =>
  missing[0] ? decline(`missing-${missing[0]}`) : accept(deed);
