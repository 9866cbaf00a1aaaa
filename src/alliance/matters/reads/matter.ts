import { id, input } from '../../../platform/form/inputs.ts';
import { read } from '../../../platform/read.ts';
import { selectMatter } from '../db/matters.ts';
import { mayHandle, mayReadMatter, mayWithdraw } from '../permissions.ts';

/** One matter with its way. @de Anliegen ansehen */
export const matterRead = read({
  name: 'matters.matter',
  input: input({ id: id() }),
  async load(db, { id: number }) {
    const matter = await selectMatter(db, number);
    return matter && { matter, passed: matter.moves.map(({ desk }) => desk) };
  },
  may: mayReadMatter,
  show({ matter }, occasion) {
    const { raisedBy: _person, ...shown } = matter;
    const open = matter.state === 'open';
    return {
      ...shown,
      overdue: open && matter.dueDay < occasion.today,
      may: {
        handle: open && mayHandle(occasion, matter).allowed,
        withdraw: open && mayWithdraw(occasion, { matter }).allowed,
      },
    };
  },
});
