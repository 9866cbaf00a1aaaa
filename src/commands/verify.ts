import { open } from 'node:fs/promises';
import { openPrepared } from '../boot.ts';
import { readConfig } from '../platform/config.ts';
import type { Line } from '../platform/record/chain.ts';
import { OperatorError } from '../platform/operator-error.ts';
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
  takes: { flags: ['json'], words: 1 },
  async run({ words: [file], flags }) {
    const verdict = file ? await verifyLines(linesOf(file)) : await verifyStored();
    if (flags.has('json')) console.log(JSON.stringify(verdict));
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

/** The lines of a transcript. @throws OperatorError naming the first that is none, as of a download that broke off */
async function* linesOf(file: string): AsyncGenerator<Line> {
  try {
    const handle = await open(file);
    let number = 0;
    for await (const text of handle.readLines()) {
      number += 1;
      if (text.trim()) yield lineOf(text, number);
    }
  } catch (error) {
    const { code } = error as NodeJS.ErrnoException;
    throw code ? new OperatorError(`Die Datei „${file}“ lässt sich nicht lesen (${code}).`) : error;
  }
}

const lineOf = (text: string, number: number): Line => {
  try {
    const line = JSON.parse(text) as Line;
    if (Number.isInteger(line.seq) && typeof line.hash === 'string') return line;
  } catch {
    // said below
  }
  throw new OperatorError(
    `Die Zeile ${number} der Datei ist kein vollständiger Eintrag des Protokolls. Bitte laden Sie die Abschrift noch einmal herunter.`,
  );
};

const sentence = (verdict: Verdict): string =>
  verdict.holds
    ? `Die Kette hält: ${verdict.lines} Zeilen, letzte Prüfsumme ${verdict.last ?? '–'}.`
    : `Die Kette bricht bei Zeile ${verdict.brokenAt}: ${faults[verdict.fault]}.`;
