import { texts } from '../../alliance/admissions/texts/index.ts';
import type { Visit } from '../../platform/http/visit.ts';
import { officeOf } from '../../shared/occasion.ts';
import { Tabs } from '../../ui/Tabs.tsx';

/** The sides of the chain: what arrived, what was promised, the journal, the call-offs. */
export const AdmissionTabs = ({
  current,
  visit: { language, occasion },
}: {
  current: 'register' | 'compared' | 'lines' | 'callOffs';
  visit: Visit;
}) => {
  const t = texts(language).register;
  const role = officeOf(occasion.actor)?.role;
  const counts = role === 'K' || role === 'LK' || role === 'AP' || role === 'OB';
  return (
    <Tabs
      label={t.tabs}
      tabs={[
        { label: t.tabRegister, href: '/aufnahmen', current: current === 'register' },
        { label: t.tabCompared, href: '/aufnahmen/zusagen', current: current === 'compared' },
        ...(counts
          ? [{ label: t.tabLines, href: '/aufnahmen/meldungen', current: current === 'lines' }]
          : []),
        ...(counts || role === 'MIN'
          ? [{ label: t.tabCallOffs, href: '/abrufe', current: current === 'callOffs' }]
          : []),
      ]}
    />
  );
};
