import { fileSignedPaper } from '../../../alliance/statements/actions/file-signed-paper.ts';
import { openSignatures } from '../../../alliance/statements/actions/open-signatures.ts';
import { prepareSignature } from '../../../alliance/statements/actions/prepare-signature.ts';
import { sendStatement } from '../../../alliance/statements/actions/send-statement.ts';
import { withdrawSignature } from '../../../alliance/statements/actions/withdraw-signature.ts';
import { ownSignature } from '../../../alliance/statements/reads/own-signature.ts';
import { keptSigning } from '../../../alliance/statements/reads/kept-signing.ts';
import { usualAnswerDays } from '../../../alliance/statements/rules/letter.ts';
import { texts } from '../../../alliance/statements/texts/index.ts';
import { formatDay } from '../../../platform/format.ts';
import { form } from '../../../platform/http/page.ts';
import type { Visit } from '../../../platform/http/visit.ts';
import { addDays } from '../../../shared/days.ts';
import { type Named, toAll, toStatement } from '../parts.tsx';

const base = '/erklaerungen/:id{[0-9]+}/unterschriften';
const idOf = ({ id }: Record<string, string>): number => Number(id);
const back = (id: number): string => `/erklaerungen/${id}/unterschriften`;
const crumbs = ({ statement }: { statement: Named }, visit: Visit) => [
  toAll(visit),
  toStatement(statement),
  { href: back(statement.id), label: texts(visit.language).signing.title },
];

export const openSignaturesForm = form({
  path: `${base}/oeffnen`,
  action: openSignatures,
  read: keptSigning,
  crumbs,
  fixed: (params) => ({ id: idOf(params) }),
  values: ({ statement, signing, until }, { language }) => ({
    version: statement.version,
    ordered: signing?.ordered ?? 'alphabetical',
    place: signing?.place ?? 'Potsdam',
    until: until ? formatDay(until, language) : '',
    embargoOn: signing?.embargoOn ? formatDay(signing.embargoOn, language) : '',
  }),
  after: (_, __, { id }) => back(id),
});

export const prepareSignatureForm = form({
  path: `${base}/vorbereiten`,
  action: prepareSignature,
  read: ownSignature,
  crumbs,
  fixed: (params) => ({ statement: idOf(params) }),
  values: ({ heads, items }) => ({
    office: heads[0]?.id ?? '',
    basis: items.length > 0 ? 'mandate' : 'competence',
    item: items[0]?.id ?? '',
  }),
  options: ({ heads, items }) => ({
    office: heads.map(({ id, title, name }) => ({
      value: String(id),
      label: [name, title].filter(Boolean).join(', '),
    })),
    item: items.map(({ id, label }) => ({ value: String(id), label })),
  }),
  after: (_, __, { statement }) => back(statement),
});

export const signedPaperForm = form({
  path: `${base}/papier`,
  action: fileSignedPaper,
  read: ownSignature,
  crumbs,
  fixed: (params) => ({ statement: idOf(params) }),
  after: (_, __, { statement }) => back(statement),
});

export const withdrawSignatureForm = form({
  path: `${base}/zurueckziehen`,
  action: withdrawSignature,
  read: ownSignature,
  crumbs,
  fixed: (params) => ({ statement: idOf(params) }),
  after: (_, __, { statement }) => back(statement),
});

export const sendStatementForm = form({
  path: `${base}/versenden`,
  action: sendStatement,
  read: keptSigning,
  crumbs,
  fixed: (params) => ({ id: idOf(params) }),
  values: ({ statement, answerBy, contact, today }, { language }) => ({
    version: statement.version,
    answerBy: formatDay(answerBy ?? addDays(today, usualAnswerDays), language),
    contactUnit: contact.unit ?? '',
    contactMailbox: contact.mailbox ?? '',
    contactPhone: contact.phone ?? '',
    senderAddress: contact.address ?? '',
  }),
  options: ({ authorities }) => ({
    authority: authorities.map(({ id, name }) => ({ value: String(id), label: name })),
  }),
  after: (_, __, { id }) => back(id),
});
