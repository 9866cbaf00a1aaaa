import { fewestMembers } from '../../alliance/statements/rules/opinion-groups.ts';
import { texts } from '../../alliance/statements/texts/index.ts';
import { formatNumber } from '../../platform/format.ts';
import { fill } from '../../platform/texts.ts';
import { DescriptionList } from '../../ui/DescriptionList.tsx';
import { clauseName } from './parts.tsx';
import type { Part, Shown } from './positions.tsx';

/** Beyond these means a clause counts as carried or not; between them a group is divided. */
const carriedFrom = 0.4;
const refusedFrom = -0.2;

/** Groups of members who answered alike, without names, with the caveat in front. */
export const Groups = ({ shown, visit: { language } }: Part) => {
  const t = texts(language).pos;
  if (!shown.isEnoughForGroups) return <p>{fill(t.tooFew, { n: fewestMembers })}</p>;
  return (
    <>
      <h2 class="kern-heading-medium">{t.groups}</h2>
      <p>{t.groupsLead}</p>
      {shown.groups === null && <p>{t.noGroups}</p>}
      {shown.groups?.map((group, index) => (
        <section>
          <h3 class="kern-heading-small">{fill(t.group, { n: index + 1 })}</h3>
          <p>
            {fill(t.groupSize, {
              members: formatNumber(group.members, language),
              population: formatNumber(group.population, language),
              lands: group.lands,
            })}
          </p>
          <DescriptionList
            items={[
              { term: t.carries, detail: named(shown, group, (mean) => mean >= carriedFrom) },
              {
                term: t.torn,
                detail: named(shown, group, (mean) => mean < carriedFrom && mean > refusedFrom),
              },
              { term: t.refuses, detail: named(shown, group, (mean) => mean <= refusedFrom) },
            ].filter(({ detail }) => detail !== '')}
          />
        </section>
      ))}
    </>
  );
};

const named = (
  { clauses }: Shown,
  { means }: NonNullable<Shown['groups']>[number],
  fits: (mean: number) => boolean,
): string =>
  means
    .filter(({ mean }) => fits(mean))
    .flatMap(({ clause }) => clauses.find(({ id }) => id === clause) ?? [])
    .map(clauseName)
    .join(', ');
