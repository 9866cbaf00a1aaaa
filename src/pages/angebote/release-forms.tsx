import { extendOffer } from '../../alliance/offers/actions/extend-offer.ts';
import { releaseOffer } from '../../alliance/offers/actions/release-offer.ts';
import { resumeOffer } from '../../alliance/offers/actions/resume-offer.ts';
import { releaseCheck } from '../../alliance/offers/reads/release-check.ts';
import { texts } from '../../alliance/offers/texts/index.ts';
import { addMonths } from '../../shared/days.ts';
import { formatDay } from '../../platform/format.ts';
import { type FormState, form } from '../../platform/http/page.ts';
import type { Visit } from '../../platform/http/visit.ts';
import type { ShownBy } from '../../platform/read.ts';
import { ConfirmDeed } from '../mandate/ConfirmDeed.tsx';
import { path } from './address.ts';
import { aboutOf, crumbsOf } from './crumbs.ts';
import { MandateCheck } from './MandateCheck.tsx';

type Shown = ShownBy<typeof releaseCheck>;
const one = `${path}/:id{[0-9]+}`;
const fixed = ({ id }: Record<string, string>) => ({ id: Number(id) });
const after = (_: unknown, __: Visit, { id }: { id: number }) => `${path}/${id}`;

/** The answer of the mandate, and the button only where it is yes. */
const decide = (deed: 'release-offer' | 'resume-offer') => (state: FormState, shown: Shown, visit: Visit) => (
  <>
    {!shown.declined && (
      <ConfirmDeed
        state={state}
        texts={texts(visit.language).actions[deed]}
        about={aboutOf(shown, visit)}
        back={`${path}/${shown.offer.id}`}
        version={shown.offer.version}
        visit={visit}
      />
    )}
    <MandateCheck shown={shown} visit={visit} deed={deed} />
  </>
);

export const releaseOfferForm = form({
  path: `${one}/freigeben`,
  action: releaseOffer,
  read: releaseCheck,
  crumbs: crumbsOf,
  fixed,
  view: decide('release-offer'),
  after,
});

export const resumeOfferForm = form({
  path: `${one}/aufnehmen`,
  action: resumeOffer,
  read: releaseCheck,
  crumbs: crumbsOf,
  fixed,
  view: decide('resume-offer'),
  after,
});

export const extendOfferForm = form({
  path: `${one}/verlaengern`,
  action: extendOffer,
  read: releaseCheck,
  crumbs: crumbsOf,
  fixed,
  values: ({ offer }, { language }) => ({
    version: offer.version,
    validTo: formatDay(addMonths(offer.validTo, 12), language),
  }),
  above: (shown, visit) => <p class="hm-lead">{aboutOf(shown, visit)}</p>,
  after,
});
