import { z } from 'zod';
import { input, optional } from '../../../platform/form/inputs.ts';
import { read } from '../../../platform/read.ts';
import { selectClaimed } from '../db/snapshots.ts';
import { mayCheckSnapshot } from '../permissions.ts';
import { genuinenessOf } from '../rules/pool/claim.ts';

const sum = z
  .string()
  .trim()
  .toLowerCase()
  .regex(/^[0-9a-f]{64}$/);
const number = z
  .string()
  .trim()
  .regex(/^\d{4}-\d{2,6}$/);

/** Whether a check sum is that of a pooled offer that was sent. Names nobody and nothing of its content. @de Echtheit */
export const snapshotCheck = read({
  name: 'offers.snapshot-check',
  input: input({ pruefsumme: optional(sum), nummer: optional(number) }),
  load: async (db, { pruefsumme, nummer }) => ({
    known: pruefsumme === null ? null : ((await selectClaimed(db, pruefsumme, nummer)) ?? null),
  }),
  may: mayCheckSnapshot,
  show({ known }, _, { pruefsumme, nummer }) {
    if (pruefsumme === null) return null;
    const verdict = genuinenessOf(pruefsumme, known);
    return {
      verdict,
      hash: pruefsumme,
      number: known?.number ?? nummer,
      day: verdict === 'genuine' ? (known?.day ?? null) : null,
      replacedBy: verdict === 'genuine' ? (known?.replacedBy?.number ?? null) : null,
      withdrawnOn: verdict === 'genuine' ? (known?.withdrawnOn ?? null) : null,
    };
  },
});
