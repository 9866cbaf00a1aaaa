import type { Filter, Listed } from '../../alliance/members/types.ts';
import { texts } from '../../alliance/members/texts/index.ts';
import { formatDay } from '../../platform/format.ts';
import type { Visit } from '../../platform/http/visit.ts';
import { fill } from '../../platform/texts.ts';
import { SourceNote } from '../../ui/SourceNote.tsx';
import { filterQuery } from './address.ts';
import { downloadKinds } from './download-kinds.ts';

/** Where the numbers of a list come from, and the same selection to take along. */
export const RegisterSources = ({
  shown,
  visit: { language },
}: {
  shown: { filter: Filter; day: string; isToday: boolean; rows: readonly Listed[] };
  visit: Visit;
}) => {
  const { register } = texts(language);
  const t = register.directory;
  const days = [...new Set(shown.rows.map(({ populationDay }) => populationDay))].filter(
    (day) => day !== null,
  );
  const query = filterQuery(shown);
  return (
    <>
      <SourceNote
        asOf={formatDay(shown.day, language)}
        words={{ asOf: register.municipality.asOf, source: register.municipality.source }}
        sources={[
          { label: t.source },
          ...days
            .sort()
            .map((day) => ({ label: fill(t.populationSource, { day: formatDay(day, language) }) })),
        ]}
      />
      {shown.rows.length > 0 && (
        <section aria-labelledby="mitnehmen">
          <h2 class="kern-heading-medium" id="mitnehmen">
            {t.downloads}
          </h2>
          <p>{t.downloadHint}</p>
          <ul class="hm-list">
            {downloadKinds.map(({ file, label }) => (
              <li>
                <a href={`/mitglieder/${file}${query}`} download="">
                  {label[language]}
                </a>
              </li>
            ))}
          </ul>
        </section>
      )}
    </>
  );
};
