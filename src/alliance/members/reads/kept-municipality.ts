import { input, unitKey } from '../../../platform/form/inputs.ts';
import { read } from '../../../platform/read.ts';
import { audienceOf } from '../../../shared/occasion.ts';
import { selectMunicipality } from '../db/municipality.ts';
import { mayEditEntry } from '../permissions.ts';
import { visibleEntry } from '../rules/visible.ts';

/** One entry as those who keep it true see it before they change it. @de Eintrag zum Bearbeiten */
export const keptMunicipality = read({
  name: 'members.kept-municipality',
  input: input({ key: unitKey() }),
  async load(db, { key }, { today }) {
    const found = await selectMunicipality(db, key, today);
    return found && { found, place: { municipality: found.key, land: found.land } };
  },
  may: mayEditEntry,
  show({ found }, { actor }) {
    const reader = audienceOf(actor, { municipality: found.key, land: found.land ?? '' });
    const {
      councilName = 'public',
      headTitle = 'public',
      website = 'public',
    } = found.entry?.fieldAudience ?? {};
    return {
      key: found.key,
      name: found.name,
      reader,
      editable: {
        ...(found.entry && visibleEntry(found.entry, reader)),
        councilNameAudience: councilName,
        headTitleAudience: headTitle,
        websiteAudience: website,
        version: found.entry?.version ?? 1,
      },
    };
  },
});
