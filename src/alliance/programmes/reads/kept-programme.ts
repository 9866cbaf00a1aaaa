import { id, input } from '../../../platform/form/inputs.ts';
import { read } from '../../../platform/read.ts';
import { groupsOf, itemsNaming, topicsOf } from '../../mandates/facts.ts';
import { selectBases } from '../db/bases.ts';
import { selectDocuments } from '../db/documents.ts';
import { selectDeadlines, selectFigures, selectStandings } from '../db/history.ts';
import { keptProgramme as kept } from '../loads/kept.ts';
import { mayKeepProgramme } from '../permissions.ts';

/** A programme with what its forms need, for those who keep it. @de Programm zum Bearbeiten */
export const keptProgramme = read({
  name: 'programmes.kept-programme',
  input: input({ id: id() }),
  async load(db, { id: number }, { today }) {
    const found = await kept(db, number, today);
    return (
      found && {
        ...found,
        standings: await selectStandings(db, number),
        figures: await selectFigures(db, number),
        deadlines: await selectDeadlines(db, number),
        documents: await selectDocuments(db, number),
        bases: await selectBases(db),
        topics: await topicsOf(db),
        groups: await groupsOf(db),
        naming: await itemsNaming(db, found.programme.name),
      }
    );
  },
  may: mayKeepProgramme,
  show: (
    { programme, bases, topics, groups, standings, figures, deadlines, documents, naming },
    { today },
  ) => ({
    ...programme,
    standings,
    figures,
    deadlines,
    documents,
    known: { bases, topics, groups },
    naming,
    today,
  }),
});
