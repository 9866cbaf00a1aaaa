import { sql } from '../../../platform/database/index.ts';
import { platformRetentions, type Retention } from '../../../platform/retention.ts';
import { correspondenceRetentions } from '../../correspondence/facts.ts';
import { memberRetentions } from '../../members/facts.ts';
import { peopleRetentions } from '../../people/facts.ts';
import { statementRetentions } from '../../statements/facts.ts';

/**
 * Everything that the house forgets by itself, each with its days: the one table.
 *
 * @de Aufbewahrung
 * @source datenschutz#speicherbegrenzung
 */
export const retentions: readonly Retention[] = [
  ...platformRetentions,
  ...peopleRetentions,
  ...memberRetentions,
  ...statementRetentions,
  ...correspondenceRetentions,
  {
    kind: 'feedback',
    days: 365,
    de: { what: 'Gemeldete Barrieren mit der Adresse für die Antwort', since: 'Eingang' },
    over: (before) => ({ table: sql`operations.feedback`, where: sql`received_at <= ${before}` }),
  },
];
