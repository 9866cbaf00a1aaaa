import type { Visit } from '../platform/http/visit.ts';
import { fill } from '../platform/texts.ts';

/** Why a mail was written, as the area of the house says that wrote it; else the name of that area. */
export const mailReason = (reason: string, { house, language }: Visit): string => {
  const [name = '', key = ''] = reason.split('.', 2);
  const words = house.contexts.find((context) => context.name === name)?.texts(language);
  const sentence = words?.mailReasons?.[key];
  return sentence ? fill(sentence, { base: house.config.BASE_URL }) : (words?.name ?? reason);
};
