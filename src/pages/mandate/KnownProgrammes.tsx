import { texts } from '../../alliance/mandates/texts/index.ts';
import { knownNames } from '../../alliance/programmes/reads/known-names.ts';
import { ask } from '../../platform/ask.ts';
import type { Visit } from '../../platform/http/visit.ts';
import { Details } from '../../ui/Details.tsx';

const namesFor = async ({ house, occasion }: Visit): Promise<string[]> => {
  const answer = await ask(house, knownNames, {}, occasion);
  return answer.outcome === 'found' ? answer.value : [];
};

/** Names to choose from in a field for one programme; whoever means another one writes it. */
export const ProgrammeOptions = async ({ id, visit }: { id: string; visit: Visit }) => (
  <datalist id={id}>
    {(await namesFor(visit)).map((name) => (
      <option value={name}>{name}</option>
    ))}
  </datalist>
);

/** Names to copy into a field for several programmes, in which browsers offer none. */
export const ProgrammeNames = async ({ visit }: { visit: Visit }) => {
  const t = texts(visit.language).one;
  return (
    <Details summary={t.knownProgrammes}>
      <p>{t.knownProgrammesText}</p>
      <ul class="hm-list">
        {(await namesFor(visit)).map((name) => (
          <li>{name}</li>
        ))}
      </ul>
    </Details>
  );
};
