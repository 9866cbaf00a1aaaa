import type { Language } from '../../../platform/texts.ts';
import { de } from './de.ts';
import { en } from './en.ts';

export const texts = (language: Language): typeof de => (language === 'en' ? en : de);
