import { action } from '../../../platform/action.ts';
import { input, text } from '../../../platform/form/inputs.ts';
import { countOver, forgetOver } from '../../../platform/retention.ts';
import { retentions } from '../db/retentions.ts';
import { mayForget } from '../permissions.ts';

const dayMillis = 86_400_000;

/** Deletes what has been kept long enough, one kind at a time; where nothing is, nothing happens. @de Abgelaufenes löschen */
export const forgetExpired = action({
  name: 'operations.forget-expired',
  input: input({ kind: text(60) }),
  async load(db, { kind }, { now }) {
    const retention = retentions.find((one) => one.kind === kind);
    if (!retention) return null;
    const before = new Date(now.getTime() - retention.days * dayMillis);
    return (await countOver(db, retention, before)) > 0 ? { retention, before } : null;
  },
  may: mayForget,
  async save(db, { kind }, _, { retention, before }) {
    const count = await forgetOver(db, retention, before);
    return { about: `operations.retention:${kind}`, details: { count, until: before.toISOString() } };
  },
});
