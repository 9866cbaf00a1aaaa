import { texts } from '../../alliance/members/texts/index.ts';
import type { Visit } from '../../platform/http/visit.ts';
import { fill } from '../../platform/texts.ts';
import { municipalityHref } from './address.ts';
import type { Shown } from './municipality.tsx';

/** The district around, or the municipalities inside, as far as they stand in the register themselves. */
export const Relations = ({
  shown: { kind, related },
  visit: { language },
}: {
  shown: Shown;
  visit: Visit;
}) => {
  const t = texts(language).register.municipality;
  if (related.length === 0) return null;
  return (
    <section>
      <h2 class="kern-heading-medium">{t.relations}</h2>
      <p>{kind === 'district' ? t.inside : fill(t.within, { name: related[0]?.name ?? '' })}</p>
      <ul>
        {related.map(({ key, name, isMember }) => (
          <li>
            <a href={municipalityHref(key)}>{name}</a>
            {isMember && ` (${t.isMember})`}
          </li>
        ))}
      </ul>
      <p>{t.notTwice}</p>
    </section>
  );
};
