import type {
  DraftDocument,
  DraftWarning,
  Gathered,
  OparlObject,
  ResolutionDraft,
  WarningKey,
} from '../oparl-types.ts';
import { oparlDay } from './oparl-day.ts';
import { addressOf, isObject, listOf, textOf } from './oparl-object.ts';
import { readResult } from './read-result.ts';
import { splitItems } from './split-items.ts';

/**
 * The draft of a resolution from what a council's system tells. The result and its text come from the agenda item, the
 * title and number from the paper, the day from the meeting. Whatever is missing or doubtful becomes a warning, so that
 * a person completes it; nothing is guessed silently.
 *
 * @de Beschlussentwurf
 * @source oparl#zuordnung
 */
export const draftFrom = (gathered: Gathered): ResolutionDraft => {
  const { paper, agendaItem, meeting, organization, body, source } = gathered;
  const resultText = textOf(agendaItem?.['result']);
  const resolutionText = textOf(agendaItem?.['resolutionText']) ?? '';
  const held = oparlDay(meeting?.['start']) ?? oparlDay(agendaItem?.['start']) ?? oparlDay(meeting?.['date']);
  const facts = {
    title: textOf(paper?.['name']) ?? textOf(agendaItem?.['name']) ?? '',
    reference: textOf(paper?.['reference']),
    paperType: textOf(paper?.['paperType']),
    day: held ?? oparlDay(paper?.['date']),
    bodyName: textOf(organization?.['name']) ?? textOf(meeting?.['name']),
    municipality: municipalityOf(body),
    resultText,
    result: readResult(resultText),
    ...splitItems(resolutionText),
    resolutionText,
    documents: documentsOf(gathered),
    web: [paper, agendaItem, meeting].map((one) => addressOf(one?.['web'], source)).find(Boolean) ?? null,
    source,
  };
  return { ...facts, warnings: warningsFor(facts, gathered, held !== null) };
};

/** AGS as eight digits, of districts five; lost zeros come back, a regional key of twelve digits is shortened. */
export const municipalityOf = (body: OparlObject | undefined): string | null => {
  const digits = (value: unknown) =>
    String(typeof value === 'number' || typeof value === 'string' ? value : '').replace(/\s/gu, '');
  const ags = digits(body?.['ags']);
  if (/^\d{8}$|^\d{5}$/u.test(ags)) return ags;
  if (/^\d{7}$/u.test(ags)) return `0${ags}`;
  const rgs = digits(body?.['rgs']).padStart(12, '0');
  return /^(?!0{12})\d{12}$/u.test(rgs) ? rgs.slice(0, 5) + rgs.slice(9) : null;
};

const documentsOf = ({ paper, agendaItem, source }: Gathered): DraftDocument[] => {
  const files = [
    ...listOf(agendaItem?.['resolutionFile']),
    ...listOf(paper?.['mainFile']),
    ...listOf(paper?.['auxiliaryFile']),
    ...listOf(agendaItem?.['auxiliaryFile']),
  ];
  const documents = files.flatMap((file) => documentOf(file, source) ?? []);
  return documents
    .filter(({ url }, index) => documents.findIndex((other) => other.url === url) === index)
    .slice(0, 20);
};

const documentOf = (file: unknown, source: string): DraftDocument | null => {
  if (!isObject(file)) {
    const url = addressOf(file, source);
    return url === null ? null : { name: url, url, mediaType: null, size: null };
  }
  const url = addressOf(file['downloadUrl'], source) ?? addressOf(file['accessUrl'], source);
  if (url === null) return null;
  const size = Number(file['size']);
  return {
    name: textOf(file['name']) ?? textOf(file['fileName']) ?? url,
    url,
    mediaType: textOf(file['mimeType']),
    size: Number.isInteger(size) && size > 0 ? size : null,
  };
};

const warningsFor = (
  draft: Omit<ResolutionDraft, 'warnings'>,
  { paper, agendaItem, body, consultations, unread }: Gathered,
  isHeld: boolean,
): DraftWarning[] => {
  const ags = textOf(body?.['ags']);
  const when: [boolean, WarningKey, DraftWarning['with']?][] = [
    [[paper, agendaItem].some((one) => one?.['deleted'] === true), 'deleted'],
    [agendaItem?.['public'] === false, 'not-public'],
    [draft.title === '', 'no-title'],
    [draft.day === null, 'no-day'],
    [draft.day !== null && !isHeld, 'day-of-paper'],
    [draft.bodyName === null, 'no-body'],
    [draft.municipality === null && ags === null, 'no-municipality'],
    [draft.municipality === null && ags !== null, 'bad-municipality', { key: ags ?? '' }],
    [draft.resultText === null, 'no-result'],
    [draft.result === 'not-decided', 'not-decided', { result: draft.resultText ?? '' }],
    [
      draft.resultText !== null && draft.result === 'unclear',
      'unclear-result',
      { result: draft.resultText ?? '' },
    ],
    [draft.resolutionText === '', 'no-text'],
    [draft.resolutionText !== '' && draft.items.length === 0, 'not-numbered'],
    [consultations > 1, 'several-consultations', { count: consultations }],
    [unread.length > 0, 'unread-links', { count: unread.length }],
  ];
  return when.flatMap(([applies, warning, values]) =>
    applies ? [{ warning, ...(values && { with: values }) }] : [],
  );
};
