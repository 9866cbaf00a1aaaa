import { createToken } from '../alliance/people/actions/create-token.ts';
import { revokeToken } from '../alliance/people/actions/revoke-token.ts';
import { selectTokensOf } from '../alliance/people/db/api-tokens.ts';
import { selectPersonByEmail } from '../alliance/people/db/persons.ts';
import type { House } from '../platform/house.ts';
import { OperatorError } from '../platform/operator-error.ts';
import { formatDay } from '../platform/format.ts';
import { addDays, dayOf } from '../shared/days.ts';
import type { Command } from './command.ts';
import { consoleOccasion, doOrSay, inHouse } from './console.ts';
import type { Given } from './given.ts';

export const tokenCommand: Command = {
  name: 'token',
  summary: 'Stellt Zugangsschlüssel für die Schnittstelle aus, zeigt und entzieht sie',
  help: `Aufruf: npx hafenmeisterei token create E-MAIL [--name NAME] [--days 90] [--office NUMMER] [--json]
        npx hafenmeisterei token list E-MAIL [--json]
        npx hafenmeisterei token revoke NUMMER [--json]

create  stellt der Person dieser E-Mail-Adresse einen Schlüssel aus und gibt ihn einmal aus. Er steht für ihr Amt
        (bei mehreren: --office), gilt so viele Tage, und die Person erhält eine Nachricht.
list    zeigt ihre Schlüssel: Nummer, Zweck, Geltung. Der Schlüssel selbst ist nirgends gespeichert.
revoke  entzieht den Schlüssel dieser Nummer sofort.

--json  gibt das Ergebnis als JSON aus`,
  takes: { values: ['name', 'days', 'office'], flags: ['json'], words: 2 },
  async run({ values, words: [what, whom], flags }) {
    const json = flags.has('json');
    if (whom === undefined)
      throw new OperatorError(
        'Bitte nennen Sie „create“, „list“ oder „revoke“ und wen oder was. Siehe --help.',
      );
    if (what === 'create') return await inHouse((house) => create(house, whom, values, json));
    if (what === 'list') return await inHouse((house) => list(house, whom, json));
    if (what === 'revoke') return await inHouse((house) => revoke(house, whom, json));
    throw new OperatorError(`„${what}“ gibt es hier nicht. Siehe --help.`);
  },
};

const create = async (house: House, email: string, values: Given['values'], json: boolean): Promise<void> => {
  await knownPerson(house, email);
  const { today } = consoleOccasion(house);
  const { reply } = await doOrSay(house, createToken, {
    email,
    name: values['name'] ?? 'Kommandozeile',
    office: values['office'] === undefined ? null : wholeNumber(values['office']),
    lastDay: addDays(today, wholeNumber(values['days'] ?? '90')),
  });
  if (json) console.log(JSON.stringify(reply));
  else
    console.log(
      `Schlüssel ${String(reply?.['id'])}, er wird nur jetzt gezeigt:\n${String(reply?.['token'])}`,
    );
};

const list = async (house: House, email: string, json: boolean): Promise<void> => {
  const person = await knownPerson(house, email);
  const tokens = await selectTokensOf(house.database, person.id);
  if (json) return void console.log(JSON.stringify(tokens));
  if (tokens.length === 0) console.log('Diese Person hat keine Schlüssel.');
  for (const { id, name, expiresAt, revokedAt } of tokens) {
    const day = (moment: Date) => formatDay(dayOf(moment), 'de');
    const state = revokedAt
      ? `entzogen am ${day(revokedAt)}`
      : `gilt bis ${day(new Date(expiresAt.getTime() - 1))}`;
    console.log(`${id}\t${name}\t${state}`);
  }
};

const revoke = async (house: House, number: string, json: boolean): Promise<void> => {
  await doOrSay(house, revokeToken, { id: wholeNumber(number) });
  if (json) console.log(JSON.stringify({ revoked: Number(number) }));
  else console.log(`Der Schlüssel ${number} gilt nicht mehr.`);
};

const knownPerson = async (house: House, email: string) => {
  const person = await selectPersonByEmail(house.database, email);
  if (!person) throw new OperatorError(`Zu „${email}“ gibt es keinen Zugang.`);
  return person;
};

const wholeNumber = (text: string): number => {
  const value = Number(text);
  if (!Number.isSafeInteger(value) || value < 1)
    throw new OperatorError(`„${text}“ ist keine ganze Zahl ab 1.`);
  return value;
};
