import { commands } from './commands/commands.ts';
import { givenBy } from './commands/given.ts';
import { OperatorError } from './platform/operator-error.ts';
import { readableStack } from './platform/stack.ts';

const [major = 0] = process.versions.node.split('.').map(Number);

const run = async (): Promise<void> => {
  if (major < 24)
    throw new OperatorError(
      `Dieses Programm braucht Node 24, hier läuft ${process.versions.node}. Bitte starten Sie es mit „npm start“ oder „npx hafenmeisterei“; „npm ci“ bringt das passende Node mit.`,
    );
  const [name = 'help', ...args] = process.argv.slice(2);
  const command = commands.find((one) => one.name === name);
  if (!command || name === 'help') return help(name);
  if (args.includes('--help')) return void console.log(command.help);
  await command.run(givenBy(args, command.takes));
};

const help = (name: string): void => {
  const list = commands.map((command) => `  ${command.name.padEnd(12)} ${command.summary}`).join('\n');
  console.log(`Aufruf: npx hafenmeisterei BEFEHL [--help]\n\n${list}\n`);
  if (name !== 'help' && name !== '--help') {
    console.error(`Den Befehl „${name}“ gibt es nicht.`);
    process.exitCode = 2;
  }
};

run().catch((error: unknown) => {
  if (error instanceof OperatorError) console.error(error.message);
  else console.error(readableStack(error));
  process.exit(1);
});
