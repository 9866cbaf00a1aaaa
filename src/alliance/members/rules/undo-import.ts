import type { Written } from '../import-types.ts';
import { type Step, statuses } from '../types.ts';
import { isPossible } from './record-step.ts';

/** What stands now where an import once wrote. */
export interface NowThere {
  municipality: string;
  written: Written;
  /** Valid steps of the entry, those of the import among them. */
  steps: Step[];
  /** Steps that the import replaced. */
  replaced: Step[];
  website: string | null;
  /** Version of the contact that the import wrote; null if it is gone. */
  contactVersion: number | null;
}

export type UndoReason = 'later-steps' | 'website-changed' | 'contact-changed';
export interface Undo {
  municipality: string;
  voidSteps: number[];
  reviveSteps: number[];
  website: { value: string | null } | null;
  contact: Written['contact'];
  kept: UndoReason[];
}

/**
 * Takes back exactly what an import wrote, as far as nobody has built on it since: steps whose history would break
 * without them, and fields that somebody changed afterwards, stay and are named.
 *
 * @de Einfuhr zurücknehmen
 * @source verzeichnis#zuruecknehmen
 */
export const undoOf = ({
  municipality,
  written,
  steps,
  replaced,
  website,
  contactVersion,
}: NowThere): Undo => {
  const own = steps.filter(({ id }) => written.added.includes(id));
  const without = [...steps.filter(({ id }) => !written.added.includes(id)), ...replaced];
  const stepsFree =
    own.length === written.added.length && statuses.every((status) => isPossible(without, status));
  const websiteFree = written.website === null || website === written.website.after;
  const contactFree = written.contact === null || contactVersion === written.contact.version;
  return {
    municipality,
    voidSteps: stepsFree ? written.added : [],
    reviveSteps: stepsFree ? written.voided : [],
    website: written.website && websiteFree ? { value: written.website.before } : null,
    contact: contactFree ? written.contact : null,
    kept: [
      ...(stepsFree ? [] : (['later-steps'] as const)),
      ...(websiteFree ? [] : (['website-changed'] as const)),
      ...(contactFree ? [] : (['contact-changed'] as const)),
    ],
  };
};
