import { texts as mandateTexts } from '../../mandates/texts/index.ts';
import type { Names } from '../rules/pool/content.ts';

/** Names in the language of the document; a municipality is called as the register of that day calls it. */
export const documentNames = (
  {
    programmes,
    groups,
  }: {
    programmes: readonly { id: number; name: string }[];
    groups: readonly { key: string; de: string }[];
  },
  municipality: (key: string) => string,
): Names => {
  const named = {
    programme: new Map(programmes.map(({ id, name }) => [id, name])),
    group: new Map(groups.map(({ key, de }) => [key, de])),
  };
  const { condition } = mandateTexts('de').words;
  return {
    municipality,
    programme: (id) => named.programme.get(id) ?? `Programm ${id}`,
    group: (key) => named.group.get(key) ?? key,
    condition: (key) => condition[key],
  };
};
