import { texts } from '../../alliance/programmes/texts/index.ts';
import type { Visit } from '../../platform/http/visit.ts';
import { Tabs } from '../../ui/Tabs.tsx';

/** The two lists that are kept about programmes. */
export const ProgrammeTabs = ({
  current,
  visit: { language },
}: {
  current: 'list' | 'bases';
  visit: Visit;
}) => {
  const t = texts(language).list;
  return (
    <Tabs
      label={t.tabs}
      tabs={[
        { label: t.title, href: '/programme', current: current === 'list' },
        { label: t.bases, href: '/programme/rechtsgrundlagen', current: current === 'bases' },
      ]}
    />
  );
};
