import { input, unitKey, wholeNumber } from '../../../platform/form/inputs.ts';
import { read } from '../../../platform/read.ts';
import { officeOf, personOf } from '../../../shared/occasion.ts';
import { unitOf } from '../../territory/facts.ts';
import { mayReadMunicipalityRecord } from '../permissions.ts';
import { perPage } from '../types.ts';
import { loadRecordPage, showLines } from './record-page.ts';

const only = { von: null, bis: null, vorgang: null, persons: null };

/** What happened to one municipality, for its own people and those who coordinate it. @de Protokoll einer Kommune */
export const municipalityRecord = read({
  name: 'operations.municipality-record',
  input: input({ key: unitKey(), seite: wholeNumber(1, 100_000).default(1) }),
  async load(db, { key, seite }) {
    const unit = await unitOf(db, key);
    if (!unit) return null;
    const place = { municipality: key, land: unit.land };
    return { place, name: unit.name, ...(await loadRecordPage(db, { ...only, kommune: key }, seite)) };
  },
  may: mayReadMunicipalityRecord,
  show(facts, occasion, { key, seite }) {
    const role = officeOf(occasion.actor)?.role;
    const reader = role === 'K' ? 'federal' : role === 'LK' ? 'other' : 'own-municipality';
    return {
      key,
      name: facts.name,
      page: seite,
      pages: Math.ceil(facts.total / perPage),
      total: facts.total,
      lines: showLines(facts, reader, personOf(occasion)),
    };
  },
});
