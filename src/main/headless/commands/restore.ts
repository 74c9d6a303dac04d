import { restoreToFolder } from '../../backup/restore';
import type { Command } from '../command';
import { passphraseFor } from '../passphrase';
import { migrationsFolder } from '../paths';
import { answerContents } from './verify';

export const restore: Command = {
  name: 'restore',
  usage: '--from FILE --to DIR',
  options: { from: 'text', to: 'text' },
  required: ['from', 'to'],
  async run(context) {
    const { args, io } = context;
    const contents = await restoreToFolder(
      args.needPath('from'),
      { kind: 'passphrase', text: await passphraseFor(args, io) },
      { dir: args.needPath('to'), migrations: migrationsFolder, signal: io.signal },
    );
    return answerContents(contents, context);
  },
};
