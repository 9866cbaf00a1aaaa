import type { z } from 'zod';
import { fill, type Language } from '../texts.ts';

const de = {
  missing: 'Bitte füllen Sie dieses Feld aus.',
  choose: 'Bitte wählen Sie eine der Möglichkeiten.',
  day: 'Bitte geben Sie einen Tag an, den es gibt, zum Beispiel 5.3.2026.',
  email: 'Bitte geben Sie eine E-Mail-Adresse an, zum Beispiel stadt@beispiel.de.',
  url: 'Bitte geben Sie eine Web-Adresse an, die mit https:// beginnt.',
  number: 'Bitte geben Sie eine Zahl an.',
  wholeNumber: 'Bitte geben Sie eine ganze Zahl an.',
  tooSmall: 'Die Zahl muss mindestens {limit} sein.',
  tooBig: 'Die Zahl darf höchstens {limit} sein.',
  tooLong: 'Bitte kürzen Sie den Text auf höchstens {limit} Zeichen.',
  tooShort: 'Bitte geben Sie mindestens {limit} Zeichen an.',
  tooMany: 'Bitte wählen Sie höchstens {limit} aus.',
  tooFew: 'Bitte wählen Sie mindestens {limit} aus.',
  unknown: 'Das Feld „{keys}“ gibt es hier nicht.',
  nul: 'Der Text enthält ein unsichtbares Zeichen, das sich nicht speichern lässt. Bitte geben Sie ihn neu ein.',
  wrong: 'Diese Angabe hat nicht die erwartete Form.',
};
const en: typeof de = {
  missing: 'Please fill in this field.',
  choose: 'Please choose one of the options.',
  day: 'Please give a day that exists, for example 5.3.2026.',
  email: 'Please give an e-mail address, for example town@example.org.',
  url: 'Please give a web address that starts with https://.',
  number: 'Please give a number.',
  wholeNumber: 'Please give a whole number.',
  tooSmall: 'The number must be at least {limit}.',
  tooBig: 'The number must be at most {limit}.',
  tooLong: 'Please shorten the text to at most {limit} characters.',
  tooShort: 'Please give at least {limit} characters.',
  tooMany: 'Please choose at most {limit}.',
  tooFew: 'Please choose at least {limit}.',
  unknown: 'There is no field “{keys}” here.',
  nul: 'The text holds an invisible character that cannot be stored. Please type it again.',
  wrong: 'This value does not have the expected form.',
};

type Issue = z.core.$ZodRawIssue;

/** The sentence for something wrong with a value. */
export const sentenceFor = (issue: Issue, language: Language): string => {
  const words = language === 'en' ? en : de;
  switch (issue.code) {
    case 'invalid_type':
      if (issue.input === undefined || issue.input === null) return words.missing;
      if (issue.expected === 'int') return words.wholeNumber;
      return issue.expected === 'number' ? words.number : words.wrong;
    case 'invalid_value':
      return issue.input === undefined ? words.missing : words.choose;
    case 'invalid_format':
      return issue.format === 'email' ? words.email : issue.format === 'url' ? words.url : words.wrong;
    case 'too_small':
      return tooSmall(issue, words);
    case 'too_big':
      return fill(issue.origin === 'string' ? words.tooLong : isList(issue) ? words.tooMany : words.tooBig, {
        limit: Number(issue.maximum),
      });
    case 'unrecognized_keys':
      return fill(words.unknown, { keys: issue.keys.join(', ') });
    case 'custom':
      return issue.params?.problem === 'day' ? words.day : words.wrong;
  }
  return words.wrong;
};

/** The sentence for a text with the character 0. */
export const nulSentence = (language: Language): string => (language === 'en' ? en : de).nul;

const isList = (issue: { origin: string }): boolean => issue.origin === 'array' || issue.origin === 'set';

const tooSmall = (issue: Extract<Issue, { code: 'too_small' }>, words: typeof de): string => {
  const limit = Number(issue.minimum);
  if (issue.origin === 'string') return limit === 1 ? words.missing : fill(words.tooShort, { limit });
  return fill(isList(issue) ? words.tooFew : words.tooSmall, { limit });
};
