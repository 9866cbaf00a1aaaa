import { officeOf } from '../../shared/occasion.ts';
import { poolTexts } from '../../alliance/offers/texts/pool.ts';
import type { Visit } from '../../platform/http/visit.ts';
import { Tabs } from '../../ui/Tabs.tsx';

type Side = 'offers' | 'pool' | 'sent' | 'check';

/** Single offers, what they do together, what was sent, and the check: as far as the reader may open them. */
export const PoolTabs = ({ current, visit: { language, occasion } }: { current: Side; visit: Visit }) => {
  const t = poolTexts(language).page;
  const role = officeOf(occasion.actor)?.role;
  const sides: { side: Side; href: string; label: string; open: boolean }[] = [
    { side: 'offers', href: '/angebote', label: t.offers, open: true },
    { side: 'pool', href: '/angebote/buendel', label: t.short, open: role !== undefined && role !== 'MIN' },
    { side: 'sent', href: '/angebote/gebuendelt', label: t.sent, open: role !== undefined },
    { side: 'check', href: '/angebote/pruefen', label: t.check, open: true },
  ];
  return (
    <Tabs
      label={t.tabs}
      tabs={sides
        .filter(({ open }) => open)
        .map(({ side, href, label }) => ({ href, label, current: side === current }))}
    />
  );
};
