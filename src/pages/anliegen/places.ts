import { texts } from '../../alliance/matters/texts/index.ts';
import type { Desk } from '../../alliance/matters/types.ts';
import { nameOf } from '../../alliance/territory/gazetteer.ts';
import type { Visit } from '../../platform/http/visit.ts';

/** Where a matter lies, in words: "Länderkoordination Brandenburg". */
export const deskName = ({ house, language }: Visit, { layer, municipality, land }: Desk): string => {
  const key = layer === 'municipality' ? municipality : layer === 'land' ? land : null;
  return [texts(language).layers[layer], key && nameOf(house, key)].filter(Boolean).join(' ');
};

/** Where a matter began. */
export const originName = (
  { house, language }: Visit,
  { fromMunicipality, fromLand }: { fromMunicipality: string | null; fromLand: string | null },
): string => {
  const key = fromMunicipality ?? fromLand;
  return key ? nameOf(house, key) : texts(language).page.federationFrom;
};
