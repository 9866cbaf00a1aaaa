import { texts } from '../../alliance/members/texts/index.ts';
import type { TextBlock } from '../../platform/documents/text-docx.ts';
import type { Language } from '../../platform/texts.ts';

/** The model resolution as blocks of a document. */
export const modelBlocks = (language: Language): TextBlock[] => {
  const { model, starter } = texts(language).joining;
  return [
    { kind: 'heading', text: model.title },
    { kind: 'paragraph', text: model.intro },
    ...model.items.map((text) => ({ kind: 'numbered' as const, text })),
    { kind: 'heading', text: model.reasonsTitle },
    ...model.reasons.map((text) => ({ kind: 'paragraph' as const, text })),
    { kind: 'heading', text: model.costsTitle },
    ...model.costs.map((text) => ({ kind: 'paragraph' as const, text })),
    { kind: 'paragraph', text: starter.model.note },
  ];
};

/** The same as plain text, with line ends that every editor knows. */
export const modelText = (language: Language): string => {
  let number = 0;
  return modelBlocks(language)
    .map(({ kind, text }) => {
      if (kind === 'heading') return `\r\n${text}\r\n${'='.repeat(text.length)}\r\n`;
      if (kind === 'paragraph') return `${text}\r\n`;
      number += 1;
      return `${number}. ${text}\r\n`;
    })
    .join('\r\n')
    .trimStart();
};
