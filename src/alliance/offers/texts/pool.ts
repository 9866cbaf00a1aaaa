import type { Language } from '../../../platform/texts.ts';
import { poolDe } from './pool.de.ts';
import { poolEn } from './pool.en.ts';

export const poolTexts = (language: Language): typeof poolDe => (language === 'en' ? poolEn : poolDe);
