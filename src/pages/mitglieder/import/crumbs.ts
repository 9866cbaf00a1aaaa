import { texts } from '../../../alliance/members/texts/index.ts';
import type { Crumb } from '../../../platform/http/page.ts';
import type { Visit } from '../../../platform/http/visit.ts';

export const toMembers = ({ language }: Visit): Crumb => ({
  href: '/mitglieder',
  label: texts(language).imports.members,
});
export const toImports = ({ language }: Visit): Crumb => ({
  href: '/mitglieder/import',
  label: texts(language).imports.title,
});
