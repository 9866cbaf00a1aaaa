import { texts } from '../../alliance/mandates/texts/index.ts';
import type { Visit } from '../../platform/http/visit.ts';
import { fill } from '../../platform/texts.ts';
import { Actions } from '../../ui/Actions.tsx';
import { ButtonForm } from '../../ui/ButtonForm.tsx';
import { ButtonLink } from '../../ui/ButtonLink.tsx';
import type { ShownItem } from './ItemCard.tsx';
import type { Shown } from './resolution.tsx';

/** What those who keep the resolution can do with an item; nothing needs a script. */
export const ItemDeeds = ({
  item,
  shown,
  visit: { language, session },
  place,
}: {
  item: ShownItem;
  shown: Shown;
  visit: Visit;
  place: { first: boolean; last: boolean };
}) => {
  const { one: t } = texts(language);
  const base = `/mandate/punkte/${item.id}`;
  const about = (label: string) => `${label}: ${fill(t.item, { number: item.number })}`;
  const move = (direction: 'up' | 'down') => {
    const label = direction === 'up' ? t.moveUp : t.moveDown;
    return (
      <ButtonForm
        action={`${base}/verschieben`}
        hidden={{ _schutz: session?.formToken ?? '', version: shown.version, direction }}
        label={label}
        about={about(label)}
        variant="tertiary"
        icon={direction === 'up' ? 'arrow-up' : 'arrow-down'}
      />
    );
  };
  const isUnsaid = item.effect === 'open' && item.result !== 'rejected';
  return (
    <Actions>
      <ButtonLink
        href={base}
        label={isUnsaid ? t.sayEffect : t.editItem}
        about={about(isUnsaid ? t.sayEffect : t.editItem)}
        icon="edit"
        variant={isUnsaid ? 'primary' : 'secondary'}
      />
      {!isUnsaid && item.result !== 'rejected' && (
        <>
          <ButtonLink
            href={`${base}/umsetzung`}
            label={t.realise}
            about={about(t.realise)}
            icon="checklist"
            variant="tertiary"
          />
          <ButtonLink
            href={`${base}/umfang`}
            label={t.addScope}
            about={about(t.addScope)}
            icon="add"
            variant="tertiary"
          />
        </>
      )}
      {!place.first && move('up')}
      {!place.last && move('down')}
      <ButtonLink
        href={`${base}/entfernen`}
        label={t.removeItem}
        about={about(t.removeItem)}
        icon="delete"
        variant="tertiary"
      />
    </Actions>
  );
};
