import type { ownResponse } from '../../alliance/statements/reads/own-response.ts';
import { texts } from '../../alliance/statements/texts/index.ts';
import { StanceBadge } from '../../alliance/statements/views/badges.tsx';
import type { Visit } from '../../platform/http/visit.ts';
import type { ShownBy } from '../../platform/read.ts';
import { clauseName } from './parts.tsx';

/** What is to be released, clause by clause, as the head reads it. */
export const OwnPositions = ({
  shown: { clauses },
  visit: { language },
}: {
  shown: ShownBy<typeof ownResponse>;
  visit: Visit;
}) => {
  const t = texts(language).mine;
  return (
    <ol class="hm-plain">
      {clauses.map((clause) => (
        <li>
          <strong>{clauseName(clause)}</strong>{' '}
          {clause.position ? <StanceBadge stance={clause.position.stance} language={language} /> : t.none}
          {clause.position?.reason && <p class="hm-pre">{clause.position.reason}</p>}
          {clause.position && clause.position.clauseHash !== clause.hash && <p>{t.earlierText}</p>}
        </li>
      ))}
    </ol>
  );
};
