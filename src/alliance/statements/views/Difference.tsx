import type { Language } from '../../../platform/texts.ts';
import { difference } from '../rules/difference.ts';
import { texts } from '../texts/index.ts';

/** How a wording became another, with words for those who hear the page instead of seeing it. */
export const Difference = ({
  before,
  after,
  language,
}: {
  before: string;
  after: string;
  language: Language;
}) => {
  const t = texts(language).diff;
  if (before === after) return <p class="hm-source">{t.same}</p>;
  return (
    <p class="hm-pre hm-diff">
      {difference(before, after).map(({ kind, text }) => {
        if (kind === 'same') return text;
        const said = <span class="kern-sr-only"> [{kind === 'gone' ? t.removed : t.added} </span>;
        const end = <span class="kern-sr-only"> {t.end}] </span>;
        return kind === 'gone' ? (
          <del>
            {said}
            {text}
            {end}
          </del>
        ) : (
          <ins>
            {said}
            {text}
            {end}
          </ins>
        );
      })}
    </p>
  );
};
