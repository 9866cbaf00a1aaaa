import { texts } from '../../alliance/mandates/texts/index.ts';
import { formatDay } from '../../platform/format.ts';
import type { Visit } from '../../platform/http/visit.ts';
import { fill } from '../../platform/texts.ts';
import { ButtonLink } from '../../ui/ButtonLink.tsx';
import type { Shown } from './resolution.tsx';

/** What this resolution does to earlier ones, and later ones to it. */
export const RelationsPart = ({ shown, visit: { language } }: { shown: Shown; visit: Visit }) => {
  const { one: t, words } = texts(language);
  if (shown.relations.length === 0 && !shown.may.keep) return null;
  return (
    <section aria-labelledby="verbindungen">
      <h2 class="kern-heading-medium" id="verbindungen">
        {t.relations}
      </h2>
      <ul>
        {shown.relations.map((relation) => {
          const goesOut = relation.of === shown.id;
          const what = relation.itemNumber
            ? fill(t.item, { number: relation.itemNumber })
            : t.wholeResolution;
          return (
            <li>
              {goesOut ? words.relation[relation.kind] : words.relatedBy[relation.kind]}{' '}
              <a href={`/mandate/${goesOut ? relation.to : relation.of}`}>
                {goesOut ? relation.toTitle : relation.ofTitle} (
                {formatDay(goesOut ? relation.toDay : relation.ofDay, language)})
              </a>
              {`: ${what}, ${fill(t.fromDay, { day: formatDay(relation.day, language) })}`}
              {relation.until && `, ${fill(t.untilDay, { day: formatDay(relation.until, language) })}`}{' '}
              {goesOut && shown.may.keep && (
                <a href={`/mandate/${shown.id}/verbindungen/${relation.id}/loesen`}>{t.unrelate}</a>
              )}
            </li>
          );
        })}
      </ul>
      {shown.may.keep && (
        <p>
          <ButtonLink href={`/mandate/${shown.id}/verbinden`} label={t.relate} />
        </p>
      )}
    </section>
  );
};
