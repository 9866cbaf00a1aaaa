import { texts } from '../../alliance/statements/texts/index.ts';
import type { Phase } from '../../alliance/statements/types.ts';
import type { Visit } from '../../platform/http/visit.ts';
import type { Language } from '../../platform/texts.ts';
import { Tabs } from '../../ui/Tabs.tsx';

/** A statement as links and headings name it. */
export interface Named {
  id: number;
  title: string;
}

export const toAll = ({ language }: Visit) => ({
  href: '/erklaerungen',
  label: texts(language).list.title,
});
export const toStatement = ({ id, title }: Named) => ({ href: `/erklaerungen/${id}`, label: title });

/** `3 Finanzierung`, or the label alone for preamble and closing. */
export const clauseName = ({ number, label }: { number: string | null; label: string }): string =>
  [number, label].filter(Boolean).join(' ');

/** The sides of one statement, for members. */
export const StatementTabs = ({
  statement: { id, phase },
  current,
  language,
}: {
  statement: { id: number; phase: Phase };
  current: 'text' | 'amendments' | 'positions' | 'denominator' | 'signatures' | 'editions';
  language: Language;
}) => {
  const t = texts(language).tabs;
  const base = `/erklaerungen/${id}`;
  const tabs = [
    { key: 'text', label: t.text, href: base },
    { key: 'amendments', label: t.amendments, href: `${base}/antraege` },
    ...(phase === 'drafting'
      ? []
      : [
          { key: 'positions', label: t.positions, href: `${base}/positionen` },
          { key: 'denominator', label: texts(language).denominator.tab, href: `${base}/nenner` },
        ]),
    ...(phase === 'drafting' || phase === 'positions'
      ? []
      : [{ key: 'signatures', label: texts(language).signing.tab, href: `${base}/unterschriften` }]),
    { key: 'editions', label: t.editions, href: `${base}/fassungen` },
  ];
  return (
    <Tabs
      label={t.label}
      tabs={tabs.map(({ key, label, href }) => ({ label, href, current: key === current }))}
    />
  );
};
