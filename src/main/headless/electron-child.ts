import { spawn } from 'node:child_process';
import { exitCodes } from './exit-codes';
import { programRoot } from './paths';

const noElectron =
  'Printing needs the program itself, not only its command line. Start it with: npm run -s desk -- …';

/** Runs the same command line in Electron, which can print pages. @returns its exit code */
export async function runInElectron(words: readonly string[]): Promise<number> {
  const executable = process.env['PPD_ELECTRON'];
  if (executable === undefined) {
    process.stderr.write(`${noElectron}\n`);
    return exitCodes.other;
  }
  const onLinux = process.platform === 'linux';
  // Electron as root would refuse to start with its sandbox (containers).
  const sandbox = onLinux && process.getuid?.() === 0 ? ['--no-sandbox'] : [];
  // Standard error is for our own sentences: Chromium's remarks about missing services are left out.
  const call = [executable, ...sandbox, '--log-level=3', programRoot, '--', ...words];
  // Windows are opened somewhere even when nobody sees them: a virtual display where there is none.
  const [command, ...args] =
    onLinux && !process.env['DISPLAY'] ? ['xvfb-run', '-a', ...call] : call;
  return new Promise((resolve) => {
    const child = spawn(command!, args, { stdio: 'inherit' });
    const forward = (signal: NodeJS.Signals) => void child.kill(signal);
    process.on('SIGINT', forward);
    process.on('SIGTERM', forward);
    child.on('error', () => {
      process.stderr.write(`${noElectron}\n`);
      resolve(exitCodes.other);
    });
    child.on('close', (code) => resolve(code ?? exitCodes.other));
  });
}
