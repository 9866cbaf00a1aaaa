import { id, input } from '../../../platform/form/inputs.ts';
import { read } from '../../../platform/read.ts';
import { officeOf } from '../../../shared/occasion.ts';
import { selectAdoptions } from '../db/adoptions.ts';
import { selectModel } from '../db/models.ts';
import { selectTopics } from '../db/orders.ts';
import { mayEditModel, mayKeepMandates, mayReadMandates } from '../permissions.ts';

/**
 * One model and who took it over. A resolution is public; a wording that is still on its way is seen by the
 * municipality itself, its Land coordination, the federation and the author.
 *
 * @de Musterbeschluss
 */
export const model = read({
  name: 'mandates.model',
  input: input({ id: id() }),
  async load(db, sent) {
    const found = await selectModel(db, sent.id);
    if (!found) return null;
    return {
      found,
      writtenBy: found.writtenBy,
      adoptions: await selectAdoptions(db, sent.id),
      topics: await selectTopics(db),
    };
  },
  may: mayReadMandates,
  show({ found, writtenBy, adoptions, topics }, occasion) {
    const { writtenBy: _by, ...shown } = found;
    const mayEdit = mayEditModel(occasion, { writtenBy }).allowed;
    const office = officeOf(occasion.actor);
    const own = office?.role === 'AP' || office?.role === 'OB' ? office.municipality : null;
    return {
      ...shown,
      topicList: topics,
      adoptions: adoptions
        .filter(
          ({ resolution, municipality, land }) =>
            resolution !== null ||
            mayEdit ||
            mayKeepMandates(occasion, { place: { municipality, land } }).allowed,
        )
        .map(({ text: _text, reasons: _reasons, ...adoption }) => ({
          ...adoption,
          mayOpen: mayKeepMandates(occasion, {
            place: { municipality: adoption.municipality, land: adoption.land },
          }).allowed,
        })),
      count: { begun: adoptions.length, resolved: adoptions.filter((one) => one.resolution !== null).length },
      own,
      may: { edit: mayEdit, adopt: office !== null && ['K', 'LK', 'AP', 'OB'].includes(office.role) },
    };
  },
});
