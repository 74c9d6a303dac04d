import { randomBytes } from 'node:crypto';
import { Failure } from '@shared/errors';
import { classifyError } from '../db/errors';
import { onChosenFolder } from '../exchange/csv-writer';
import { openWithPassphrase } from '../vault/vault';
import { writeFileAtomic } from '../vault/vault-file';
import { parseArguments, usageError } from './arguments';
import type { Arguments, Command, CommandContext } from './command';
import { commands } from './commands';
import { exitCodeOf, exitCodes } from './exit-codes';
import type { HeadlessIo } from './io';
import { newPassphraseFor, passphraseFor } from './passphrase';
import { migrationsFolder, programVersion } from './paths';

const informing = new Set(['--version', '--help']);
const help = `Commands: ${[...commands.keys()].join(', ')}. Each says how it is used when called alone.`;

/**
 * The command that a process was started with, or undefined when it is to open its window.
 * @param argv all of process.argv
 * @param packaged false where the first word names the folder of the program (development)
 */
export function headlessWords(
  argv: readonly string[],
  { packaged }: { packaged: boolean },
): readonly string[] | undefined {
  const isSwitch = (word: string) => word.startsWith('-') && !informing.has(word);
  const words = argv.slice(1);
  while (words.length > 0 && isSwitch(words[0]!)) words.shift();
  if (!packaged) words.shift();
  if (words[0] === '--') words.shift();
  const [first = ''] = words;
  return commands.has(first) || informing.has(first) ? words : undefined;
}

function findCommand(words: readonly string[]): Command {
  const [name] = words;
  const command = name === undefined ? undefined : commands.get(name);
  if (command) return command;
  throw usageError(
    `${name === undefined ? 'Name a command.' : 'There is no such command.'} ${help}`,
  );
}

function contextOf(args: Arguments, io: HeadlessIo): CommandContext {
  return {
    args,
    io,
    open: async () =>
      openWithPassphrase({
        dir: args.needPath('vault'),
        migrations: migrationsFolder,
        clock: io.clock,
        passphrase: await passphraseFor(args, io),
      }),
    newPassphrase: () => newPassphraseFor(args, io),
    say: (text) => void io.stderr.write(`${text}\n`),
    answer: (value) => {
      const json = `${JSON.stringify(value, null, 2)}\n`;
      const file = args.get('json') === '-' ? undefined : args.path('json');
      if (file === undefined) io.stdout.write(json);
      else {
        onChosenFolder(() => writeFileAtomic(file, json));
        io.stdout.write(`Wrote ${file}\n`);
      }
    },
  };
}

/** Where in our code it happened, without the message: that may quote data. */
function place(error: unknown): string {
  if (!(error instanceof Error)) return typeof error;
  const frame = /\n\s+at (?:(?:async )?([\w.<>#]+) )?\(?.*?([\w.-]+:\d+):\d+\)?/.exec(
    error.stack ?? '',
  );
  return [error.name, frame?.[1], frame?.[2]].filter(Boolean).join(' ');
}

function explain(error: unknown, io: HeadlessIo): number {
  const known = classifyError(error);
  if (known) {
    io.stderr.write(`${known.message}\n`);
    return exitCodeOf(known);
  }
  const ref = randomBytes(4).toString('hex');
  io.stderr.write(
    `Something went wrong in the program; nothing was half-saved. Report this line: ${ref}, ${place(error)}.\n`,
  );
  return exitCodes.other;
}

/** True when the command line asks for something that only a process with windows can do. */
export function needsElectron(words: readonly string[]): boolean {
  const command = commands.get(words[0] ?? '');
  if (!command?.needsElectron) return false;
  try {
    return command.needsElectron(parseArguments(command, words.slice(1), '.'));
  } catch (error) {
    // Wrong usage is explained by the run itself, here and now.
    if (error instanceof Failure) return false;
    throw error;
  }
}

/**
 * Runs one command of the command line to its end. Never throws: trouble becomes one line on standard
 * error and an exit code (spec of data exchange).
 */
export async function runHeadless(words: readonly string[], io: HeadlessIo): Promise<number> {
  try {
    if (words[0] === '--version') {
      io.stdout.write(`${programVersion()}\n`);
      return exitCodes.done;
    }
    if (words[0] === '--help') {
      io.stdout.write(`${help}\n`);
      return exitCodes.done;
    }
    const command = findCommand(words);
    const args = parseArguments(command, words.slice(1), io.cwd);
    return await command.run(contextOf(args, io));
  } catch (error) {
    return explain(error, io);
  }
}
