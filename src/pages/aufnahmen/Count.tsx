import { texts } from '../../alliance/admissions/texts/index.ts';
import { formatNumber } from '../../platform/format.ts';
import type { Language } from '../../platform/texts.ts';

/** A number of the register: counted, hidden, or not reported, and each looks and reads different. */
export const Count = ({
  value,
  language,
}: {
  value: { count: number | null } | null;
  language: Language;
}) => {
  const t = texts(language).register;
  if (value === null)
    return (
      <>
        <span aria-hidden="true">–</span>
        <span class="kern-sr-only">{t.notReported}</span>
      </>
    );
  return value.count === null ? (
    <span class="hm-source">{t.hidden}</span>
  ) : (
    <>{formatNumber(value.count, language)}</>
  );
};
