import { texts } from '../../alliance/surveys/texts/index.ts';
import type { Visit } from '../../platform/http/visit.ts';
import { fill } from '../../platform/texts.ts';
import { ButtonForm } from '../../ui/ButtonForm.tsx';
import { ButtonLink } from '../../ui/ButtonLink.tsx';
import { hrefOf, seal } from './address.ts';

/** What can be done with a question or section of a draft. */
export const PartDeeds = ({
  id,
  version,
  part,
  name,
  edit,
  visit,
}: {
  id: number;
  version: number;
  part: string;
  name: string;
  edit: 'abschnitt' | 'frage';
  visit: Visit;
}) => {
  const t = texts(visit.language).editor;
  const base = hrefOf(id);
  const about = (deed: string) => fill(t.about, { deed, what: name });
  return (
    <div class="hm-actions">
      <ButtonLink href={`${base}/${edit}/${part}`} label={t.edit} variant="tertiary" about={about(t.edit)} />
      {(['up', 'down'] as const).map((direction) => (
        <ButtonForm
          action={`${base}/verschieben/${part}/${direction}`}
          hidden={{ ...seal(visit), version }}
          label={t[direction]}
          variant="tertiary"
          icon={direction === 'up' ? 'arrow-up' : 'arrow-down'}
          about={about(t[direction])}
        />
      ))}
      <ButtonLink
        href={`${base}/entfernen/${part}`}
        label={t.remove}
        variant="tertiary"
        about={about(t.remove)}
      />
    </div>
  );
};
