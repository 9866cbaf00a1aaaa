import { id, input } from '../../../platform/form/inputs.ts';
import { read } from '../../../platform/read.ts';
import { groupsOf, topicsOf } from '../../mandates/facts.ts';
import { selectBases } from '../db/bases.ts';
import { selectDocuments } from '../db/documents.ts';
import { selectDeadlines, selectFigures, selectStandings } from '../db/history.ts';
import { selectProgramme } from '../db/programmes.ts';
import { mayKeepProgramme, mayReadProgrammes } from '../permissions.ts';
import { doubtsOf, lastProof } from '../rules/doubts.ts';

/** One programme with its history, numbers, deadlines and documents. @de Ein Programm */
export const programme = read({
  name: 'programmes.programme',
  input: input({ id: id() }),
  async load(db, { id: number }, { today }) {
    const found = await selectProgramme(db, number, today);
    if (!found) return null;
    return {
      found,
      standings: await selectStandings(db, number),
      figures: await selectFigures(db, number),
      deadlines: await selectDeadlines(db, number),
      documents: await selectDocuments(db, number),
      bases: await selectBases(db),
      groups: await groupsOf(db),
      topics: await topicsOf(db),
    };
  },
  may: mayReadProgrammes,
  show({ found, standings, figures, deadlines, documents, bases, groups, topics }, occasion) {
    const { today } = occasion;
    const provenOn = lastProof(standings, figures);
    return {
      ...found,
      standings,
      figures,
      deadlines,
      documents,
      legalBases: bases.filter(({ id: basis }) => found.bases.includes(basis)),
      groups: groups.filter(({ key }) => found.groups.includes(key)),
      topic: topics.find(({ key }) => key === found.topic) ?? null,
      provenOn,
      doubts: doubtsOf({ ...found, provenOn }, today),
      today,
      may: { keep: mayKeepProgramme(occasion, { place: found }).allowed },
    };
  },
});
