import type { start } from '../../alliance/members/reads/start.ts';
import { texts } from '../../alliance/members/texts/index.ts';
import { nameOf } from '../../alliance/territory/gazetteer.ts';
import { formatDay, formatMoment } from '../../platform/format.ts';
import type { Visit } from '../../platform/http/visit.ts';
import type { ShownBy } from '../../platform/read.ts';
import { fill } from '../../platform/texts.ts';
import { officeOf } from '../../shared/occasion.ts';
import { keepersLinks, observersLinks, peopleLink, recipientsLinks } from './own-links.ts';
import { PageHead } from '../../ui/PageHead.tsx';
import { Split } from '../../ui/Split.tsx';
import { TaskList } from '../../ui/TaskList.tsx';
import { officeLabel } from '../account.tsx';
import { municipalityHref } from '../mitglieder/address.ts';
import { happened, toldChanges } from './changes.ts';
import { type DueItem, dueItems } from './due.ts';
import { type ReceivedItem, receivedItems } from './received.ts';

/** Lines of news on a start page. */
const newest = 8;

type Changes = ShownBy<typeof start>['changes'];

/** What is due, what is new, what is one's own. */
export const OwnStart = async ({ changes, visit }: { changes: Changes; visit: Visit }) => {
  const { language, occasion, house } = visit;
  const { start: t } = texts(language);
  const { actor } = occasion;
  const office = officeOf(actor);
  const isRecipient = office?.role === 'MIN';
  const [items, received] = await Promise.all([
    dueItems(house, occasion, language),
    isRecipient ? receivedItems(house, occasion, language) : [],
  ]);
  return (
    <>
      <PageHead
        title={fill(t.hello, { name: actor.kind === 'person' ? actor.name : '' })}
        {...(office && { kicker: officeLabel(visit, office) })}
      />
      <Split aside={<Own visit={visit} />}>
        <h2 class="kern-heading-large">{t.due}</h2>
        {items.length === 0 ? <p>{t.nothingDue}</p> : <Due items={items} visit={visit} />}
        <h2 class="kern-heading-large">{t.news}</h2>
        {isRecipient ? (
          <Received items={received.slice(0, newest)} visit={visit} />
        ) : (
          <News changes={changes} visit={visit} />
        )}
      </Split>
    </>
  );
};

const Due = ({ items, visit: { language } }: { items: readonly DueItem[]; visit: Visit }) => {
  const { start: t } = texts(language);
  return (
    <TaskList
      tasks={items.map(({ label, href, hint, until, late }) => ({
        label,
        href,
        ...(hint && { hint }),
        status: late
          ? { label: t.late, tone: 'danger' as const }
          : {
              label: until ? fill(t.until, { day: formatDay(until, language) }) : t.todo,
              tone: 'info' as const,
            },
      }))}
    />
  );
};

/** The latest lines of the record, in words. */
const News = ({ changes, visit }: { changes: Changes; visit: Visit }) => {
  const { house, language } = visit;
  const { start: t } = texts(language);
  if (changes.length === 0) return <p>{t.noNews}</p>;
  return (
    <ul class="hm-plain">
      {toldChanges(changes, newest).map((change) => (
        <li>
          {change.municipality && (
            <>
              <a href={municipalityHref(change.municipality)}>{nameOf(house, change.municipality)}</a>:{' '}
            </>
          )}
          {happened(change, language) ?? change.action}{' '}
          <span class="hm-source">{formatMoment(change.at, language)}</span>
        </li>
      ))}
    </ul>
  );
};

/** What an authority got from the alliance. */
const Received = ({ items, visit: { language } }: { items: readonly ReceivedItem[]; visit: Visit }) => {
  const { start: t } = texts(language);
  if (items.length === 0) return <p>{t.nothingReceived}</p>;
  return (
    <ul class="hm-plain">
      {items.map(({ label, href, day }) => (
        <li>
          <a href={href}>{label}</a> <span class="hm-source">{formatDay(day, language)}</span>
        </li>
      ))}
    </ul>
  );
};

const Own = ({ visit }: { visit: Visit }) => {
  const { language, occasion, house } = visit;
  const { start: t } = texts(language);
  const office = officeOf(occasion.actor);
  const role = office?.role;
  const links = [
    ...(office?.municipality
      ? [
          {
            href: municipalityHref(office.municipality),
            label: fill(t.ownMunicipality, { name: nameOf(house, office.municipality) }),
          },
        ]
      : []),
    ...(office?.lands ?? []).map((land) => ({
      href: `/laender/${land}`,
      label: fill(t.ownLand, { name: nameOf(house, land) }),
    })),
    ...(role === 'K' || role === 'LK' ? keepersLinks(language) : []),
    ...(role === 'AP' || role === 'OB' ? [peopleLink(language)] : []),
    ...(role === 'ZG' ? observersLinks(language) : []),
    ...(role === 'MIN' ? recipientsLinks(language, office?.authority ?? null) : []),
    { href: '/ueberblick', label: t.glance },
    { href: '/mitglieder', label: t.members },
    { href: '/laender', label: t.lands },
    { href: '/zahlen', label: texts(language).numbers.title },
  ];
  return (
    <section>
      <h2 class="kern-heading-medium">{t.own}</h2>
      <ul class="hm-plain">
        {links.map(({ href, label }) => (
          <li>
            <a href={href}>{label}</a>
          </li>
        ))}
      </ul>
    </section>
  );
};
