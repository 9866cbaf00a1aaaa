import { input } from '../../../platform/form/inputs.ts';
import { read } from '../../../platform/read.ts';
import { officeOf } from '../../../shared/occasion.ts';
import { selectImports } from '../db/imports.ts';
import { mayImport } from '../permissions.ts';
import { ownLand } from '../rules/import-scope.ts';

const shown = 50;

/** Lists that were brought: one's own, for the federation all. @de Einfuhren */
export const imports = read({
  name: 'members.imports',
  input: input({}),
  async load(db, _, occasion) {
    const { actor } = occasion;
    const all = actor.kind !== 'person' || officeOf(actor)?.role === 'K';
    const lists = await selectImports(db, all ? null : actor.personId, shown);
    return { lists, own: ownLand(occasion, 'new') };
  },
  may: mayImport,
  show: ({ lists }) => ({ imports: lists }),
});
