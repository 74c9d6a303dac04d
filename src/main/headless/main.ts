import { runInElectron } from './electron-child';
import { processIo } from './process-io';
import { needsElectron, runHeadless } from './run';
import { plainServices } from './services';

const words = process.argv.slice(2);

// What a command writes is for this user alone.
process.umask(0o077);

process.exitCode = needsElectron(words)
  ? await runInElectron(words)
  : await runHeadless(words, processIo(plainServices));
