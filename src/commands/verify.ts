import { createReadStream } from 'node:fs';
import { createInterface } from 'node:readline';
import { openPrepared } from '../boot.ts';
import { readConfig } from '../platform/config.ts';
import type { Line } from '../platform/record/chain.ts';
import { recordLines, type Verdict, verifyLines } from '../platform/record/verify.ts';
import type { Command } from './command.ts';

const faults = {
  gap: 'davor fehlt mindestens eine Zeile',
  link: 'sie schließt nicht an die Zeile davor an',
  content: 'ihr Inhalt wurde nachträglich verändert',
};

export const verify: Command = {
  name: 'verify',
  summary: 'Prüft die Kette des Protokolls und nennt die erste gebrochene Zeile',
  help: 'Aufruf: npx hafenmeisterei verify [DATEI] [--json]\n\nPrüft das Protokoll dieser Installation oder eine heruntergeladene Abschrift (eine JSON-Zeile je Eintrag).\nRückgabewert 0: die Kette hält; 1: sie ist gebrochen.',
  async run(args) {
    const file = args.find((arg) => !arg.startsWith('--'));
    const verdict = file ? await verifyLines(linesOf(file)) : await verifyStored();
    if (args.includes('--json')) console.log(JSON.stringify(verdict));
    else console.log(sentence(verdict));
    if (!verdict.holds) process.exitCode = 1;
  },
};

const verifyStored = async (): Promise<Verdict> => {
  const database = await openPrepared(readConfig(process.env));
  try {
    return await verifyLines(recordLines(database));
  } finally {
    await database.close();
  }
};

async function* linesOf(file: string): AsyncGenerator<Line> {
  for await (const line of createInterface({ input: createReadStream(file) }))
    if (line.trim()) yield JSON.parse(line) as Line;
}

const sentence = (verdict: Verdict): string =>
  verdict.holds
    ? `Die Kette hält: ${verdict.lines} Zeilen, letzte Prüfsumme ${verdict.last ?? '–'}.`
    : `Die Kette bricht bei Zeile ${verdict.brokenAt}: ${faults[verdict.fault]}.`;
