import { answerQuestion } from '../../alliance/members/actions/answer-question.ts';
import { removeContact } from '../../alliance/members/actions/remove-contact.ts';
import { saveContact } from '../../alliance/members/actions/save-contact.ts';
import { saveRemark } from '../../alliance/members/actions/save-remark.ts';
import { saveResolution } from '../../alliance/members/actions/save-resolution.ts';
import { saveSignature } from '../../alliance/members/actions/save-signature.ts';
import { submitApplication } from '../../alliance/members/actions/submit-application.ts';
import { withdrawApplication } from '../../alliance/members/actions/withdraw-application.ts';
import { ownApplication } from '../../alliance/members/reads/own-application.ts';
import { keptDays } from '../../alliance/members/rules/retention.ts';
import { texts } from '../../alliance/members/texts/index.ts';
import type { AnyAction } from '../../platform/action.ts';
import { form } from '../../platform/http/page.ts';
import type { ShownBy } from '../../platform/read.ts';
import { fill } from '../../platform/texts.ts';
import { actionTexts } from '../../platform/words/index.ts';
import { type Own, ownHref } from './own.ts';
import { titleOf } from './antrag.tsx';
import { confirmView, stepView } from './step-view.tsx';

type Shown = ShownBy<typeof ownApplication>;
const own = (value: Shown): Partial<Own> => (value.link === 'valid' ? value : {});
const paperOf = (value: Shown): Partial<Own['paper']> => own(value).paper ?? {};

/** A form of the applicant: token from the address, version from what was shown, back to the task list. */
const step = <A extends AnyAction>(
  path: string,
  action: A,
  more: {
    values?: (value: Shown) => Record<string, unknown>;
    fixed?: (params: Record<string, string>) => Record<string, unknown>;
    view?: ReturnType<typeof stepView>;
    /** Where the same deed has two pages. */
    title?: (language: 'de' | 'en') => string;
  } = {},
) =>
  form({
    path: `/beitreten/antrag/:token/${path}`,
    action,
    read: ownApplication,
    title: (value, visit) =>
      value.link === 'valid'
        ? `${more.title?.(visit.language) ?? actionTexts(visit.house, visit.language, action.name)?.title ?? ''}: ${value.name}`
        : titleOf(value, visit),
    crumbs: (value, visit) =>
      value.link === 'valid' ? [{ href: ownHref(value.token), label: titleOf(value, visit) }] : [],
    fixed: ({ token, ...params }) => ({ token, ...more.fixed?.(params) }),
    values: (value) => ({ ...more.values?.(value), version: own(value).version }),
    view: more.view ?? stepView(action.name),
    after: (_, __, { token }) => ownHref(token),
  });

/** The way to the paper that is stored already. */
const withPaper = (action: AnyAction, kind: 'resolution' | 'signature') =>
  stepView(action.name, ({ value, visit }) => {
    const has = kind === 'resolution' ? value.paper.hasResolution : value.paper.hasSignature;
    const label = texts(visit.language).applications.own.present;
    return has ? { more: { href: ownHref(value.token, `/papier/${kind}`), label } } : {};
  });

export const resolutionForm = step('beschluss', saveResolution, {
  view: withPaper(saveResolution, 'resolution'),
  values(value) {
    const { councilBody, resolutionDay, resolutionReference, resolutionLink, declares } = paperOf(value);
    return {
      body: councilBody ?? own(value).councilSuggestion,
      day: resolutionDay,
      reference: resolutionReference,
      link: resolutionLink,
      declares,
    };
  },
});

export const signatureForm = step('zeichnung', saveSignature, {
  view: withPaper(saveSignature, 'signature'),
  values(value) {
    const { headName, headTitle, headSignedOn, declaration, signatureStated } = paperOf(value);
    return {
      name: headName,
      title: headTitle,
      signedOn: headSignedOn,
      declaration,
      stated: signatureStated,
    };
  },
});

export const newContactForm = step('ansprechstelle', saveContact, { fixed: () => ({ contact: null }) });

export const contactForm = step('ansprechstelle/:contact{[0-9]+}', saveContact, {
  title: (language) => texts(language).applications.own.changeContact,
  fixed: ({ contact }) => ({ contact: Number(contact) }),
  view: stepView(saveContact.name, ({ state, value, visit }) => {
    const id = Number(visit.url.pathname.split('/').at(-1));
    const stored = value.contacts.find((contact) => contact.id === id);
    const isFresh = state.problems.length === 0 && state.refusal === null;
    return {
      values: isFresh && stored ? { ...stored, ...state.values } : state.values,
      more: {
        href: ownHref(value.token, `/ansprechstelle/${id}/entfernen`),
        label: texts(visit.language).applications.own.remove,
      },
    };
  }),
});

export const removeContactForm = step('ansprechstelle/:contact{[0-9]+}/entfernen', removeContact, {
  fixed: ({ contact }) => ({ contact: Number(contact) }),
  view: confirmView(removeContact.name, ({ value, visit }) => {
    const id = Number(visit.url.pathname.split('/').at(-2));
    const unit = value.contacts.find((contact) => contact.id === id)?.unit ?? '';
    return { title: fill(texts(visit.language).applications.own.removeTitle, { unit }), danger: true };
  }),
});

export const remarkForm = step('bemerkung', saveRemark, {
  values: (value) => ({ remark: own(value).remark }),
});

export const submitForm = step('einreichen', submitApplication, {
  view: confirmView(submitApplication.name, ({ visit }) => ({
    title: texts(visit.language).applications.own.submitTitle,
  })),
});

export const answerForm = step('antwort', answerQuestion);

export const withdrawForm = step('zurueckziehen', withdrawApplication, {
  view: confirmView(withdrawApplication.name, ({ visit }) => {
    const t = texts(visit.language).applications.own;
    return {
      title: t.withdrawTitle,
      consequences: t.withdrawConsequences.map((sentence) => fill(sentence, { days: keptDays })),
      danger: true,
    };
  }),
});
