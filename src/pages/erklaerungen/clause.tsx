import { clause } from '../../alliance/statements/reads/clause.ts';
import { texts } from '../../alliance/statements/texts/index.ts';
import { AmendmentBadge } from '../../alliance/statements/views/badges.tsx';
import { Difference } from '../../alliance/statements/views/Difference.tsx';
import { nameOf } from '../../alliance/territory/gazetteer.ts';
import { formatDay } from '../../platform/format.ts';
import { page } from '../../platform/http/page.ts';
import type { Visit } from '../../platform/http/visit.ts';
import type { ShownBy } from '../../platform/read.ts';
import { fill } from '../../platform/texts.ts';
import { dayOf } from '../../shared/days.ts';
import { Actions } from '../../ui/Actions.tsx';
import { Badge } from '../../ui/Badge.tsx';
import { ButtonLink } from '../../ui/ButtonLink.tsx';
import { DescriptionList } from '../../ui/DescriptionList.tsx';
import { PageHead } from '../../ui/PageHead.tsx';
import { Split } from '../../ui/Split.tsx';
import { clauseName, toAll, toStatement } from './parts.tsx';

type Shown = ShownBy<typeof clause>;
interface Part {
  shown: Shown;
  visit: Visit;
}

export const clausePage = page({
  path: '/erklaerungen/:id{[0-9]+}/ziffern/:clause{[0-9]+}',
  read: clause,
  title: ({ clause: one, statement }) => `${clauseName(one)}: ${statement.title}`,
  crumbs: ({ statement }, visit) => [toAll(visit), toStatement(statement)],
  view: (shown, visit) => <Clause shown={shown} visit={visit} />,
});

const Clause = ({ shown, visit }: Part) => {
  const { clause: t, words, doc } = texts(visit.language);
  const { clause: one, statement } = shown;
  const base = `/erklaerungen/${statement.id}/ziffern/${one.id}`;
  return (
    <>
      <PageHead
        kicker={words.clauseKind[one.kind]}
        title={clauseName(one)}
        badges={
          one.removedOn !== null && (
            <Badge
              label={fill(t.removed, { day: formatDay(one.removedOn, visit.language) })}
              tone="warning"
            />
          )
        }
        actions={
          <>
            {shown.may.writeIn && (
              <ButtonLink href={`${base}/einarbeiten`} label={t.writeIn} variant="primary" />
            )}
            {shown.may.propose && <ButtonLink href={`${base}/antrag`} label={doc.propose} />}
            {shown.may.suggest && <ButtonLink href={`${base}/anregung`} label={doc.suggest} />}
            {shown.may.edit && (
              <>
                <ButtonLink href={`${base}/bearbeiten`} label={t.edit} />
                <ButtonLink href={`${base}/variante`} label={t.addVariant} />
                {one.kind === 'numbered' && <ButtonLink href={`${base}/verschieben`} label={t.move} />}
                <ButtonLink href={`${base}/streichen`} label={t.remove} />
              </>
            )}
          </>
        }
      />
      <Split aside={<Facts shown={shown} visit={visit} />}>
        <Wordings shown={shown} visit={visit} />
        <Variants shown={shown} visit={visit} />
        <Amendments shown={shown} visit={visit} />
      </Split>
    </>
  );
};

const Facts = ({ shown: { clause: one, topics }, visit: { language } }: Part) => {
  const { clause: t, words } = texts(language);
  if (one.kind !== 'numbered') return null;
  return (
    <DescriptionList
      stacked
      items={[
        {
          term: t.topics,
          detail: topics.length === 0 ? t.noTopics : topics.map((topic) => topic[language]).join(', '),
        },
        { term: t.act, detail: words.act[one.act] },
      ]}
    />
  );
};

const Wordings = ({ shown: { clause: one, wordings }, visit: { language } }: Part) => {
  const { clause: t, doc, diff } = texts(language);
  return (
    <>
      <h2 class="kern-heading-medium">{t.wordings}</h2>
      <p>{wordings.length > 1 ? `${t.wordingsLead} ${diff.legend}` : t.wordingsLead}</p>
      {wordings.map((wording, index) => {
        const before = wordings[index + 1];
        return (
          <section>
            <h3 class="kern-heading-small">
              {fill(t.version, {
                n: wording.version,
                day: formatDay(dayOf(wording.writtenAt), language),
              })}{' '}
              {wording.version === one.version && <Badge label={t.current} tone="success" />}
            </h3>
            {before ? (
              <Difference before={before.text} after={wording.text} language={language} />
            ) : (
              <p class="hm-pre">{wording.text === '' ? <em>{doc.emptyClause}</em> : wording.text}</p>
            )}
            {wording.reason && <p>{wording.reason}</p>}
            <p class="hm-source">
              {t.hash}: <code>{wording.hash}</code>
            </p>
          </section>
        );
      })}
    </>
  );
};

const Variants = ({ shown: { statement, clause: one, variants, may }, visit: { language } }: Part) => {
  const { clause: t, words } = texts(language);
  if (variants.length === 0) return null;
  return (
    <>
      <h2 class="kern-heading-medium">{t.variants}</h2>
      {variants.map((variant) => (
        <section id={`variante-${variant.id}`}>
          <h3 class="kern-heading-small">
            {variant.label}{' '}
            <Badge
              label={words.variantState[variant.state]}
              tone={variant.state === 'open' ? 'warning' : variant.state === 'chosen' ? 'success' : 'neutral'}
            />
          </h3>
          <Difference before={one.text} after={variant.text} language={language} />
          {variant.reason && <p>{variant.reason}</p>}
          {variant.amendment !== null && (
            <p>
              <a href={`/erklaerungen/${statement.id}/antraege/${variant.amendment}`}>
                {fill(t.fromAmendment, { n: variant.amendment })}
              </a>
            </p>
          )}
          {may.edit && variant.state === 'open' && (
            <Actions>
              <ButtonLink
                href={`/erklaerungen/${statement.id}/ziffern/${one.id}/varianten/${variant.id}/choose`}
                label={t.choose}
              />
              <ButtonLink
                href={`/erklaerungen/${statement.id}/ziffern/${one.id}/varianten/${variant.id}/drop`}
                label={t.drop}
              />
            </Actions>
          )}
        </section>
      ))}
    </>
  );
};

const Amendments = ({ shown: { statement, amendments }, visit: { house, language } }: Part) => {
  const { clause: t, amend } = texts(language);
  return (
    <>
      <h2 class="kern-heading-medium">{t.amendments}</h2>
      {amendments.length === 0 && <p>{t.noAmendments}</p>}
      <ul>
        {amendments.map((one) => (
          <li>
            <a href={`/erklaerungen/${statement.id}/antraege/${one.id}`}>
              {fill(one.suggestion ? amend.oneSuggestion : amend.one, { n: one.id })}
            </a>
            {one.municipality !== null && `, ${nameOf(house, one.municipality)}`}{' '}
            <AmendmentBadge state={one.state} language={language} />
          </li>
        ))}
      </ul>
    </>
  );
};
