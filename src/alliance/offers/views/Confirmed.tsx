import { formatDay } from '../../../platform/format.ts';
import type { Language } from '../../../platform/texts.ts';
import { Badge } from '../../../ui/Badge.tsx';
import { texts } from '../texts/index.ts';
import type { Offer } from '../types.ts';

/** When somebody last said that an offer holds; a word says so where that is long ago. */
export const Confirmed = ({
  offer: { confirmedOn, old },
  language,
}: {
  offer: Pick<Offer, 'confirmedOn'> & { old: boolean };
  language: Language;
}) => (
  <>
    {formatDay(confirmedOn, language)}
    {old && (
      <>
        {' '}
        <Badge tone="warning" label={texts(language).list.old} />
      </>
    )}
  </>
);
