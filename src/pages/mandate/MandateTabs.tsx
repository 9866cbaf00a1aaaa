import { texts } from '../../alliance/mandates/texts/index.ts';
import type { Visit } from '../../platform/http/visit.ts';
import { Tabs } from '../../ui/Tabs.tsx';

/** The sides of the matter: resolutions, the question they answer, models, topics. */
export const MandateTabs = ({
  current,
  visit: { language },
}: {
  current: 'list' | 'who' | 'models' | 'topics';
  visit: Visit;
}) => {
  const t = texts(language).list;
  return (
    <Tabs
      label={t.tabs}
      tabs={[
        { label: t.tabResolutions, href: '/mandate', current: current === 'list' },
        { label: t.tabWho, href: '/mandate/wer-darf-was', current: current === 'who' },
        { label: t.tabModels, href: '/mandate/muster', current: current === 'models' },
        { label: t.tabTopics, href: '/mandate/themen', current: current === 'topics' },
      ]}
    />
  );
};
