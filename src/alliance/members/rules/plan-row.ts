import type { Day } from '../../../shared/days.ts';
import type { ContactValues, RowChange, RowProblem, RowValues } from '../import-types.ts';
import { type Status, type Step, statuses } from '../types.ts';
import { isPossible } from './record-step.ts';
import { beginningOf } from './since.ts';

/** What the register knows of a municipality before a list is taken over. */
export interface KnownEntry {
  steps: Step[];
  website: string | null;
  contacts: (ContactValues & { id: number })[];
}
export const nothingKnown: KnownEntry = { steps: [], website: null, contacts: [] };

export interface Circumstances {
  today: Day;
  /** Where the row comes from, for steps without a source of their own. */
  origin: string;
}

/** Said of a step whose list names no evidence; on the page it asks to be completed. */
export const noEvidence = 'Beleg fehlt';

/**
 * What a row would change in the register: only what it says, only where it says something else than is known.
 * A status that stands is corrected, never begun twice; a history that would no longer fit is a problem.
 *
 * @de Änderungen einer Zeile
 * @source verzeichnis#einfuhr
 */
export const planRow = (
  values: RowValues,
  known: KnownEntry,
  circumstances: Circumstances,
): { changes: RowChange[]; problems: RowProblem[] } => {
  const planned = statuses.map((status) => planStatus(status, values, known.steps, circumstances));
  const contact = planContact(values, known);
  const changes = [...planned, contact].flatMap((one) => ('change' in one && one.change ? [one.change] : []));
  const problems = [...planned, contact].flatMap((one) => ('problem' in one ? [one] : []));
  if (values.website !== null && values.website !== known.website)
    changes.push({ kind: 'website', before: known.website, after: values.website });
  return { changes, problems };
};

type Planned = { change: RowChange | null } | RowProblem;

const planStatus = (
  status: Status,
  values: RowValues,
  steps: Step[],
  { today, origin }: Circumstances,
): Planned => {
  const said = { ...values.statuses[status], declaration: status === 'member' ? values.declaration : null };
  if (Object.values(said).every((value) => value === null)) return { change: null };
  const before = beginningOf(steps, status, today);
  const day = said.since ?? before?.day;
  if (!day) return { problem: 'day-missing', with: { status } };
  const after = {
    day,
    evidence: said.evidence ?? before?.evidence ?? noEvidence,
    source: said.source ?? before?.source ?? origin,
    declaration: said.declaration ?? before?.declaration ?? null,
  };
  if (status === 'member' && after.declaration === null) return { problem: 'declaration-needed' };
  if (
    before &&
    (['day', 'evidence', 'source', 'declaration'] as const).every((part) => before[part] === after[part])
  )
    return { change: null };
  const others = steps.filter(({ id }) => id !== before?.id);
  const added: Step = { id: before?.id ?? Number.MAX_SAFE_INTEGER, status, step: 'begins', ...after };
  if (!isPossible([...others, added], status)) return { problem: 'does-not-fit', with: { status, day } };
  return {
    change: {
      kind: 'step',
      status,
      ...after,
      replaces: before?.id ?? null,
      before: before && {
        day: before.day,
        evidence: before.evidence,
        source: before.source,
        declaration: before.declaration,
      },
    },
  };
};

const planContact = ({ mailbox, unit, phone }: RowValues, { contacts }: KnownEntry): Planned => {
  if (mailbox === null && unit === null && phone === null) return { change: null };
  const known =
    contacts.find((contact) => contact.mailbox === mailbox) ??
    contacts.find((contact) => contact.unit === unit) ??
    (contacts.length === 1 || mailbox === null ? contacts[0] : undefined);
  if (!known && mailbox === null) return { problem: 'mailbox-missing' };
  const after = {
    unit: unit ?? known?.unit ?? 'Verwaltung',
    mailbox: mailbox ?? known?.mailbox ?? '',
    phone: phone ?? known?.phone ?? null,
  };
  if (!known) return { change: { kind: 'contact', id: null, before: null, after } };
  const { id, ...before } = known;
  const same = before.unit === after.unit && before.mailbox === after.mailbox && before.phone === after.phone;
  return { change: same ? null : { kind: 'contact', id, before, after } };
};
