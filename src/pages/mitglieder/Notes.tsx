import { noteAudience } from '../../alliance/members/rules/visible.ts';
import { texts } from '../../alliance/members/texts/index.ts';
import type { Visit } from '../../platform/http/visit.ts';
import { fill } from '../../platform/texts.ts';
import type { Shown } from './municipality.tsx';

/** The notes that this reader may see, each with the word for whom it is meant. */
export const Notes = ({ shown: { entry }, visit: { language } }: { shown: Shown; visit: Visit }) => {
  const { register } = texts(language);
  const t = register.municipality;
  if (!entry) return null;
  const notes = (Object.keys(noteAudience) as (keyof typeof noteAudience)[]).filter((note) => entry[note]);
  return (
    <>
      {notes.map((note) => (
        <section>
          <h2 class="kern-heading-medium">{t.notes[note]}</h2>
          <p class="hm-pre">{entry[note]}</p>
          {noteAudience[note] !== 'public' && (
            <p class="hm-source">{fill(t.onlyFor, { audience: register.audience[noteAudience[note]] })}</p>
          )}
        </section>
      ))}
    </>
  );
};
