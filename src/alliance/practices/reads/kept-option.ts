import { id, input } from '../../../platform/form/inputs.ts';
import { read } from '../../../platform/read.ts';
import { selectOption } from '../db/options.ts';
import { mayKeepCatalogues } from '../permissions.ts';

/** One option for those who keep the library. */
export const keptOption = read({
  name: 'practices.kept-option',
  input: input({ id: id() }),
  async load(db, { id: number }) {
    const option = await selectOption(db, number);
    return option && { option };
  },
  may: mayKeepCatalogues,
  show: ({ option }) => option,
});
