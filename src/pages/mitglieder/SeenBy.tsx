import { texts } from '../../alliance/members/texts/index.ts';
import type { Visit } from '../../platform/http/visit.ts';
import { fill } from '../../platform/texts.ts';
import { Alert } from '../../ui/Alert.tsx';
import { Details } from '../../ui/Details.tsx';
import { municipalityHref } from './address.ts';
import type { Shown } from './municipality.tsx';

/** "As seen by": the page as a narrower audience gets it, offered only downwards. */
export const SeenBy = ({ shown, visit: { language } }: { shown: Shown; visit: Visit }) => {
  const { register } = texts(language);
  const t = register.municipality;
  const { readers, reader, key } = shown;
  const own = readers.at(-1);
  if (readers.length < 2) return null;
  if (reader !== own)
    return (
      <Alert tone="info" title={fill(t.preview, { audience: register.audience[reader] })}>
        <a href={municipalityHref(key)}>{t.endPreview}</a>
      </Alert>
    );
  return (
    <Details summary={t.seenBy}>
      <p>{t.seenByHint}</p>
      <ul>
        {readers.slice(0, -1).map((audience) => (
          <li>
            <a href={`${municipalityHref(key)}?sicht=${audience}`}>{register.audience[audience]}</a>
          </li>
        ))}
      </ul>
    </Details>
  );
};
