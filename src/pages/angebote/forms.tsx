import { confirmOffer } from '../../alliance/offers/actions/confirm-offer.ts';
import { editOffer } from '../../alliance/offers/actions/edit-offer.ts';
import { pauseOffer } from '../../alliance/offers/actions/pause-offer.ts';
import { recordOffer } from '../../alliance/offers/actions/record-offer.ts';
import { resolveOffer } from '../../alliance/offers/actions/resolve-offer.ts';
import { withdrawOffer } from '../../alliance/offers/actions/withdraw-offer.ts';
import { beginOffer } from '../../alliance/offers/reads/begin-offer.ts';
import { heldOffer } from '../../alliance/offers/reads/held-offer.ts';
import { keptOffer } from '../../alliance/offers/reads/kept-offer.ts';
import { texts } from '../../alliance/offers/texts/index.ts';
import type { Group } from '../../alliance/mandates/types.ts';
import type { Offer } from '../../alliance/offers/types.ts';
import { formatDay } from '../../platform/format.ts';
import { type FormState, form } from '../../platform/http/page.ts';
import type { Visit } from '../../platform/http/visit.ts';
import type { ShownBy } from '../../platform/read.ts';
import type { Language } from '../../platform/texts.ts';
import { ButtonLink } from '../../ui/ButtonLink.tsx';
import { PageHead } from '../../ui/PageHead.tsx';
import { ConfirmDeed } from '../mandate/ConfirmDeed.tsx';
import { nodeOptions } from '../mandate/options.ts';
import { SchemaForm } from '../SchemaForm.tsx';
import { path } from './address.ts';
import { aboutOf, crumbsOf, toAll } from './crumbs.ts';
import { FromSurvey, surveyTitle } from './FromSurvey.tsx';

type Held = ShownBy<typeof heldOffer>;
const one = `${path}/:id{[0-9]+}`;
const fixed = ({ id }: Record<string, string>) => ({ id: Number(id) });
const after = (_: unknown, __: Visit, { id }: { id: number }) => `${path}/${id}`;
const version = ({ offer }: { offer: Offer }) => ({ version: offer.version });
const above = (shown: Held, visit: Visit) => <p class="hm-lead">{aboutOf(shown, visit)}</p>;

const options = (
  known: { groups: readonly Group[]; programmes: readonly { id: number; name: string }[] },
  { language }: Visit,
) => ({
  groups: nodeOptions(known.groups, language),
  programmes: known.programmes.map(({ id, name }) => ({ value: String(id), label: name })),
});

const valuesOf = ({ validFrom, validTo, ...offer }: Offer, language: Language) => ({
  ...offer,
  validFrom: formatDay(validFrom, language),
  validTo: formatDay(validTo, language),
});

/** The long form in parts, so that a small municipality is through in a minute. */
const inParts =
  (deed: 'record-offer' | 'edit-offer') =>
  (state: FormState, known: Parameters<typeof options>[0], visit: Visit) => {
    const { actions, sections: t } = texts(visit.language);
    const words = actions[deed];
    return (
      <SchemaForm
        state={state}
        words={words}
        visit={visit}
        options={options(known, visit)}
        head={<PageHead title={words.title} lead={words.lead} />}
        sections={[
          { name: 'menge', title: t.amount, fields: ['quantity', 'number', 'rhythm'] },
          { name: 'wofuer', title: t.use, fields: ['groups', 'programmes', 'minimumGroup'] },
          { name: 'geltung', title: t.validity, fields: ['validFrom', 'validTo', 'source'] },
          { name: 'bedingungen', title: t.conditions, fields: ['conditions', 'conditionText'], folded: true },
          { name: 'vermerk', title: t.note, fields: ['note'], folded: true },
        ]}
      />
    );
  };

export const recordOfferForm = form({
  path: `${path}/neu`,
  action: recordOffer,
  read: beginOffer,
  crumbs: (_, visit) => [toAll(visit)],
  fixed: (_, { answer }) => ({ answer: answer?.id ?? null }),
  values: ({ template, answer, number, municipality, programme, validFrom, validTo }, { language }) => ({
    ...(template && valuesOf({ ...template, note: null }, language)),
    municipality: municipality ?? '',
    ...(number !== null && { number }),
    ...(answer && { source: surveyTitle(answer, language) }),
    ...(programme !== null && { programmes: [programme] }),
    rhythm: template?.rhythm ?? 'once',
    validFrom: formatDay(validFrom, language),
    validTo: formatDay(validTo, language),
  }),
  view: (state, begun, visit) => (
    <>
      {inParts('record-offer')(state, begun, visit)}
      <FromSurvey begun={begun} visit={visit} />
    </>
  ),
  after: ({ reply }) => `${path}/${String(reply?.['id'])}`,
});

export const editOfferForm = form({
  path: `${one}/aendern`,
  action: editOffer,
  read: keptOffer,
  crumbs: crumbsOf,
  fixed,
  values: ({ offer }, { language }) => valuesOf(offer, language),
  view: inParts('edit-offer'),
  after,
});

export const resolveOfferForm = form({
  path: `${one}/beschluss`,
  action: resolveOffer,
  read: keptOffer,
  crumbs: crumbsOf,
  fixed,
  values: version,
  above: (shown, visit) => (
    <>
      {above(shown, visit)}
      <p>
        <ButtonLink
          href={`/mandate/neu?kommune=${encodeURIComponent(shown.offer.municipality)}`}
          label={texts(visit.language).one.recordResolution}
        />
      </p>
    </>
  ),
  options: ({ resolutions }, { language }) => ({
    resolution: resolutions.map(({ id, title, reference, day }) => ({
      value: String(id),
      label: [reference, title, formatDay(day, language)].filter(Boolean).join(', '),
    })),
  }),
  after,
});

export const pauseOfferForm = form({
  path: `${one}/anhalten`,
  action: pauseOffer,
  read: heldOffer,
  crumbs: crumbsOf,
  fixed,
  values: version,
  above,
  after,
});

export const withdrawOfferForm = form({
  path: `${one}/zurueckziehen`,
  action: withdrawOffer,
  read: heldOffer,
  crumbs: crumbsOf,
  fixed,
  values: version,
  above,
  after,
});

export const confirmOfferForm = form({
  path: `${one}/bestaetigen`,
  action: confirmOffer,
  read: heldOffer,
  crumbs: crumbsOf,
  fixed,
  view: (state, shown, visit) => (
    <ConfirmDeed
      state={state}
      texts={texts(visit.language).actions['confirm-offer']}
      about={aboutOf(shown, visit)}
      back={`${path}/${shown.offer.id}`}
      version={shown.offer.version}
      visit={visit}
    />
  ),
  after,
});
