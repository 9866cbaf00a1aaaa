import { texts } from '../../alliance/statements/texts/index.ts';
import type { Visit } from '../../platform/http/visit.ts';
import { fill } from '../../platform/texts.ts';
import { Badge } from '../../ui/Badge.tsx';
import { clauseName } from './parts.tsx';
import type { Shown } from './statement.tsx';

/** One clause as it is printed, with what is going on about it for those who may know. */
export const ClauseText = ({
  clause,
  shown,
  visit: { language },
}: {
  clause: Shown['clauses'][number];
  shown: Shown;
  visit: Visit;
}) => {
  const { doc: t, words } = texts(language);
  const href = `/erklaerungen/${shown.id}/ziffern/${clause.id}`;
  const name = clauseName(clause);
  return (
    <section class="hm-clause" id={`ziffer-${clause.id}`} aria-label={name}>
      {clause.number !== null && <p class="hm-clause__number">{clause.number}</p>}
      <div class="hm-clause__body">
        <p class="hm-pre">{clause.text === '' ? <em>{t.emptyClause}</em> : clause.text}</p>
        {shown.isMemberView && (
          <p class="hm-clause__about">
            <a href={href} aria-label={fill(t.clauseLink, { name })}>
              {t.details}
            </a>
            {clause.open > 0 && <Badge label={fill(t.openAmendments, { n: clause.open })} tone="warning" />}
            {clause.waiting > 0 && <Badge label={fill(t.waiting, { n: clause.waiting })} tone="info" />}
            {clause.variants.length > 0 && (
              <Badge label={fill(t.variants, { n: clause.variants.length })} tone="warning" />
            )}
            {shown.may.propose && <a href={`${href}/antrag`}>{t.propose}</a>}
            {shown.may.suggest && <a href={`${href}/anregung`}>{t.suggest}</a>}
            {clause.own && (
              <span>
                {fill(t.ownPosition, { stance: words.stance[clause.own.stance] })}
                {clause.own.clauseHash !== clause.hash && ` (${t.earlier})`}
              </span>
            )}
          </p>
        )}
      </div>
    </section>
  );
};
