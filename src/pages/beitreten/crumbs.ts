import { texts } from '../../alliance/members/texts/index.ts';
import type { Crumb } from '../../platform/http/page.ts';
import type { Language } from '../../platform/texts.ts';

export const joinCrumb = (language: Language): Crumb => ({
  href: '/beitreten',
  label: texts(language).joining.title,
});
