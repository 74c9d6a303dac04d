import { StringDecoder } from 'node:string_decoder';
import { Failure } from '@shared/errors';
import type { HeadlessIo, Input } from './io';

const ends = new Set(['\r', '\n', '\u0004']);
const interrupt = '\u0003';
const rubouts = new Set(['\u007f', '\b']);

/** Characters as they are typed, one by one. */
async function* characters(stdin: Input): AsyncGenerator<string> {
  const decoder = new StringDecoder('utf8');
  for await (const piece of stdin.iterator({ destroyOnReturn: false })) {
    yield* decoder.write(Buffer.from(piece as Uint8Array));
  }
}

/**
 * Asks for a secret at the terminal; what is typed is not shown.
 * Throws USAGE when there is nobody to ask, CANCELLED on Ctrl+C.
 */
export async function askSecret({ stdin, stderr }: HeadlessIo, question: string): Promise<string> {
  if (!stdin.isTTY || !stdin.setRawMode) {
    throw new Failure({
      code: 'USAGE',
      message:
        'Nobody can be asked for the passphrase here. Give it with --passphrase-file or --passphrase-env.',
    });
  }
  stderr.write(question);
  stdin.setRawMode(true);
  try {
    const typed: string[] = [];
    for await (const character of characters(stdin)) {
      if (ends.has(character)) break;
      if (character === interrupt) throw new Failure({ code: 'CANCELLED', message: 'Stopped.' });
      if (rubouts.has(character)) typed.pop();
      else typed.push(character);
    }
    return typed.join('');
  } finally {
    stdin.setRawMode(false);
    stdin.pause();
    stderr.write('\n');
  }
}
