import { texts } from '../../alliance/programmes/texts/index.ts';
import type { Visit } from '../../platform/http/visit.ts';

export const toAll = ({ language }: Visit) => ({ href: '/programme', label: texts(language).list.title });
export const toOne = ({ id, name }: { id: number; name: string }) => ({
  href: `/programme/${id}`,
  label: name,
});
