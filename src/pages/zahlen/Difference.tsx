import { texts } from '../../alliance/members/texts/index.ts';
import type { Language } from '../../platform/texts.ts';
import { SourceNote } from '../../ui/SourceNote.tsx';

/** Why a declared safe harbour is no member, in four sentences. */
export const Difference = ({ language }: { language: Language }) => {
  const { numbers: t } = texts(language);
  return (
    <section id="unterschied">
      <h2 class="kern-heading-large">{t.difference}</h2>
      {t.differenceText.map((sentence) => (
        <p>{sentence}</p>
      ))}
      <SourceNote words={{ asOf: t.asOf, source: t.source }} sources={[{ label: t.differenceSource }]} />
    </section>
  );
};
