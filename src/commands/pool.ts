import type { ListAnswer, ListBottleneck, Places } from '../alliance/offers/pool-list-types.ts';
import { answerList } from '../alliance/offers/rules/pool/answer-list.ts';
import { poolWords as t } from '../alliance/offers/texts/pool-words.de.ts';
import { bytesOf } from '../platform/form/inputs.ts';
import { OperatorError } from '../platform/operator-error.ts';
import { fill } from '../platform/texts.ts';
import type { Command } from './command.ts';
import { fileFrom } from './files.ts';
import { readPoolFile } from './pool-file.ts';

const notPossible = 3;
const undecided = 4;
/** More names than these make a line that nobody reads; `--json` has them all. */
const mostNames = 12;

export const poolCommand: Command = {
  name: 'pool',
  summary: 'Rechnet aus, was viele Angebote zusammen leisten, jeder Platz einmal',
  help: `Aufruf: npx hafenmeisterei pool DATEI [--ratio] [--split] [--json]

Liest Angebote und gewünschte Zahlen aus einer JSON-Datei und sagt, ob sich die Wünsche erfüllen lassen, wie viel
höchstens geht und woran es sonst liegt. Ein Platz, der für mehrere Programme oder Gruppen angeboten ist, zählt einmal.
Die Antwort ist genau und wird von einem zweiten, unabhängigen Verfahren nachgeprüft. Nichts wird gespeichert.

  { "offers":  [ { "id": "Kiel", "capacity": 8, "cells": ["land/umf", "bund/umf"] },
                 { "id": "Potsdam", "capacity": 5, "programmes": ["bund"], "groups": ["umf", "familien"] },
                 { "id": "Gießen", "capacity": 5, "rhythm": "month", "cells": ["bund/umf"] } ],
    "demands": [ { "cell": "land/umf", "number": 6 }, { "id": "Bund", "cells": ["bund/*"], "number": 7 } ] }

--ratio  nimmt die Wünsche als Verhältnis und sucht das größte ganze Vielfache
--split  zeigt auch, welches Angebot wie viele Personen welches Wunsches nähme
--json   gibt die ganze Antwort als JSON aus

Alle Felder, mit Vorgaben und Beispielen: docs/handbook/buendel-datei.md.

Rückgabewert 0: möglich (oder nichts gewünscht); 1: Datei fehlerhaft; 3: nicht möglich; 4: wegen Mindestgruppen
nicht entschieden.`,
  takes: { flags: ['ratio', 'split', 'json'], words: 1 },
  async run({ words: [path], flags }) {
    if (!path) throw new OperatorError('Bitte nennen Sie eine Datei. Siehe --help.');
    const read = readPoolFile(new TextDecoder().decode(bytesOf(await fileFrom(path))));
    if ('problems' in read) {
      if (flags.has('json')) console.log(JSON.stringify(read));
      throw new OperatorError(
        read.problems
          .map(({ line, field, message }) => `Zeile ${line}: ${field && `${field}: `}${message}`)
          .join('\n'),
      );
    }
    const answer = answerList(read.list, { asRatio: flags.has('ratio') });
    if (answer.faults.length > 0) throw new Error(`the answer fails its check: ${answer.faults.join('; ')}`);
    console.log(flags.has('json') ? JSON.stringify(answer) : told(answer, flags.has('split')).join('\n'));
    const decided = answer.ratio ? answer.ratio.proof !== 'bounds' : answer.feasible !== 'open';
    process.exitCode = answer.feasible === 'no' ? notPossible : decided ? 0 : undecided;
  },
};

const told = (answer: ListAnswer, withSplit: boolean): string[] => [
  ...(answer.ratio ? aboutRatio(answer.ratio) : aboutDemands(answer)),
  ...answer.bottlenecks.map(bottleneck),
  fill(t.most, count(answer.most.total)),
  ...Object.entries(answer.most.programmes).map(
    ([name, places]) => `  ${name}: ${fill(t.places, count(places))}`,
  ),
  ...answer.beside.map(
    ({ demand, most, exact }) => `  ${fill(exact ? t.beside : t.besideAtMost, { demand, most })}`,
  ),
  ...(answer.perMonth.offers > 0 ? [fill(t.perMonth, count(answer.perMonth))] : []),
  ...(answer.perYear.offers > 0 ? [fill(t.perYear, count(answer.perYear))] : []),
  ...answer.apart.map(({ reason, offers, number }) =>
    fill(t.apart, { reason: t.reasons[reason], offers, number }),
  ),
  ...(withSplit ? answer.split.map(({ offer, demand, number }) => `${offer} → ${demand}: ${number}`) : []),
];

const aboutDemands = ({ feasible, wanted, served, atMost, proof, exactAlone }: ListAnswer): string[] => {
  if (wanted === 0) return [];
  const values = { wanted, served, atMost, missing: wanted - served };
  if (feasible === 'yes') return [fill(exactAlone ? t.yesExact : t.yes, values)];
  if (feasible === 'open') return [fill(t.open, values)];
  return [fill(proof === 'bounds' ? t.noBetween : proof === 'search' ? t.noGroups : t.no, values)];
};

const aboutRatio = ({ times, atMost, proof, demands, limit }: NonNullable<ListAnswer['ratio']>): string[] => [
  fill(proof === 'bounds' ? t.ratioBetween : t.ratio, { times, atMost }),
  ...Object.entries(demands).map(([demand, number]) => `  ${demand}: ${number}`),
  ...(limit ? [fill(t.ratioLimit, { times: times + 1 }), bottleneck(limit)] : []),
];

const bottleneck = ({ demands, offers, wanted, places, missing }: ListBottleneck): string =>
  fill(offers.length === 0 ? t.nobody : t.bottleneck, {
    demands: demands.join(', '),
    offers: offers.length,
    names: offers.slice(0, mostNames).join(', ') + (offers.length > mostNames ? ', …' : ''),
    places,
    wanted,
    missing,
  });

const count = ({ offers, exact, upTo }: Places) => ({ offers, exact, upTo });
