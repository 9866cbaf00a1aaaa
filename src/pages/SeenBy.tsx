import { texts } from '../alliance/members/texts/index.ts';
import type { Visit } from '../platform/http/visit.ts';
import { fill } from '../platform/texts.ts';
import type { Audience } from '../shared/occasion.ts';
import { Alert } from '../ui/Alert.tsx';
import { Details } from '../ui/Details.tsx';

interface SeenByProps {
  /** As whom the page is shown. */
  reader: Audience;
  /** Every audience as which this reader may look, the own one last. */
  readers: readonly Audience[];
  visit: Visit;
}

/** "As seen by": the page as a narrower audience gets it, offered only downwards. */
export const SeenBy = ({ reader, readers, visit: { language, url } }: SeenByProps) => {
  const { register } = texts(language);
  const t = register.municipality;
  if (readers.length < 2) return null;
  if (reader !== readers.at(-1))
    return (
      <Alert tone="info" title={fill(t.preview, { audience: register.audience[reader] })}>
        <a href={addressAs(url, null)}>{t.endPreview}</a>
      </Alert>
    );
  return (
    <Details summary={t.seenBy}>
      <p>{t.seenByHint}</p>
      <ul>
        {readers.slice(0, -1).map((audience) => (
          <li>
            <a href={addressAs(url, audience)}>{register.audience[audience]}</a>
          </li>
        ))}
      </ul>
    </Details>
  );
};

/** The same page with everything else it was asked for. */
const addressAs = ({ pathname, searchParams }: URL, audience: Audience | null): string => {
  const query = new URLSearchParams(searchParams);
  query.delete('sicht');
  if (audience !== null) query.set('sicht', audience);
  return query.size > 0 ? `${pathname}?${query}` : pathname;
};
