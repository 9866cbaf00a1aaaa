import type { Context } from '../../platform/house.ts';
import { addClause } from './actions/add-clause.ts';
import { addVariant } from './actions/add-variant.ts';
import { answerProcedure } from './actions/answer-procedure.ts';
import { applyPositions } from './actions/apply-positions.ts';
import { askAgain } from './actions/ask-again.ts';
import { beginStatement } from './actions/begin-statement.ts';
import { changePhase } from './actions/change-phase.ts';
import { decideAmendment } from './actions/decide-amendment.ts';
import { dropPositions } from './actions/drop-positions.ts';
import { editClause } from './actions/edit-clause.ts';
import { editOwnWord } from './actions/edit-own-word.ts';
import { editStatement } from './actions/edit-statement.ts';
import { fileSignedPaper } from './actions/file-signed-paper.ts';
import { freezeEdition } from './actions/freeze-edition.ts';
import { keepDenominator } from './actions/keep-denominator.ts';
import { moveClause } from './actions/move-clause.ts';
import { openSignatures } from './actions/open-signatures.ts';
import { prepareResponse } from './actions/prepare-response.ts';
import { prepareSignature } from './actions/prepare-signature.ts';
import { proposeAmendment } from './actions/propose-amendment.ts';
import { proposeProcedure } from './actions/propose-procedure.ts';
import { publishOwnWord } from './actions/publish-own-word.ts';
import { reckonDenominator } from './actions/reckon-denominator.ts';
import { releaseResponse } from './actions/release-response.ts';
import { remindSignatures } from './actions/remind-signatures.ts';
import { removeClause } from './actions/remove-clause.ts';
import { renumberClauses } from './actions/renumber-clauses.ts';
import { sendReminders } from './actions/send-reminders.ts';
import { sendStatement } from './actions/send-statement.ts';
import { setDeadlines } from './actions/set-deadlines.ts';
import { settleVariant } from './actions/settle-variant.ts';
import { signStatement } from './actions/sign-statement.ts';
import { staySilent } from './actions/stay-silent.ts';
import { stopDenominator } from './actions/stop-denominator.ts';
import { suggestAmendment } from './actions/suggest-amendment.ts';
import { tellMembers } from './actions/tell-members.ts';
import { uploadPositions } from './actions/upload-positions.ts';
import { withdrawAmendment } from './actions/withdraw-amendment.ts';
import { withdrawOwnWord } from './actions/withdraw-own-word.ts';
import { withdrawSignature } from './actions/withdraw-signature.ts';
import { writeInAmendments } from './actions/write-in-amendments.ts';
import { writeOwnWord } from './actions/write-own-word.ts';
import { askAgainJob } from './jobs/ask-again.ts';
import { reckonDenominatorJob } from './jobs/reckon-denominator.ts';
import { remindSignaturesJob } from './jobs/remind-signatures.ts';
import { sendRemindersJob } from './jobs/send-reminders.ts';
import { tellMembersJob } from './jobs/tell-members.ts';
import { amendment } from './reads/amendment.ts';
import { amendments } from './reads/amendments.ts';
import { clause } from './reads/clause.ts';
import { denominator } from './reads/denominator.ts';
import { due } from './reads/due.ts';
import { edition } from './reads/edition.ts';
import { editions } from './reads/editions.ts';
import { keptClause } from './reads/kept-clause.ts';
import { keptDenominator } from './reads/kept-denominator.ts';
import { keptSigning } from './reads/kept-signing.ts';
import { keptText } from './reads/kept-text.ts';
import { keptVariant } from './reads/kept-variant.ts';
import { letter } from './reads/letter.ts';
import { newStatement } from './reads/new-statement.ts';
import { ownResponse } from './reads/own-response.ts';
import { ownSignature } from './reads/own-signature.ts';
import { ownWord } from './reads/own-word.ts';
import { ownWordFile } from './reads/own-word-file.ts';
import { positionList } from './reads/position-list.ts';
import { positionTable } from './reads/position-table.ts';
import { positions } from './reads/positions.ts';
import { proposal } from './reads/proposal.ts';
import { signatures } from './reads/signatures.ts';
import { signedPaper } from './reads/signed-paper.ts';
import { signingLink } from './reads/signing-link.ts';
import { statement } from './reads/statement.ts';
import { statements as statementsRead } from './reads/statements.ts';
import { ownRelease } from './reads/own-release.ts';
import { keptAmendment } from './reads/kept-amendment.ts';
import { ownAmendment } from './reads/own-amendment.ts';
import { suggestion } from './reads/suggestion.ts';
import { keptOwnWord } from './reads/kept-own-word.ts';
import { releasedOwnWord } from './reads/released-own-word.ts';
import { tableForm } from './reads/table-form.ts';
import { upload } from './reads/upload.ts';
import { texts } from './texts/index.ts';

export const statements: Context = {
  name: 'statements',
  actions: [
    addClause,
    addVariant,
    answerProcedure,
    applyPositions,
    askAgain,
    beginStatement,
    changePhase,
    decideAmendment,
    dropPositions,
    editClause,
    editOwnWord,
    editStatement,
    fileSignedPaper,
    freezeEdition,
    keepDenominator,
    moveClause,
    openSignatures,
    prepareResponse,
    prepareSignature,
    proposeAmendment,
    proposeProcedure,
    publishOwnWord,
    reckonDenominator,
    releaseResponse,
    remindSignatures,
    removeClause,
    renumberClauses,
    sendReminders,
    sendStatement,
    setDeadlines,
    settleVariant,
    signStatement,
    staySilent,
    stopDenominator,
    suggestAmendment,
    tellMembers,
    uploadPositions,
    withdrawAmendment,
    withdrawOwnWord,
    withdrawSignature,
    writeInAmendments,
    writeOwnWord,
  ],
  reads: [
    amendment,
    amendments,
    clause,
    denominator,
    due,
    edition,
    editions,
    keptClause,
    keptDenominator,
    keptSigning,
    keptText,
    keptVariant,
    letter,
    newStatement,
    ownResponse,
    ownSignature,
    ownWord,
    ownWordFile,
    positionList,
    positionTable,
    positions,
    proposal,
    signatures,
    signedPaper,
    signingLink,
    statement,
    statementsRead,
    ownRelease,
    keptAmendment,
    ownAmendment,
    suggestion,
    keptOwnWord,
    releasedOwnWord,
    tableForm,
    upload,
  ],
  jobs: [askAgainJob, reckonDenominatorJob, remindSignaturesJob, sendRemindersJob, tellMembersJob],
  schedules: [
    { job: 'statements.remind-signatures', hour: 6 },
    { job: 'statements.send-reminders', hour: 6 },
  ],
  texts,
};
