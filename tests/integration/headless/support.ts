import { execFile, execFileSync, spawn } from 'node:child_process';
import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join, resolve } from 'node:path';
import { afterAll, beforeAll } from 'vitest';

export const passphrase = 'correct horse battery staple';
const program = resolve('out/main/headless.js');

export interface Ended {
  code: number | null;
  stdout: string;
  stderr: string;
}

/** Runs a program to its end, with nothing to read and no terminal. */
export function run(
  file: string,
  args: readonly string[],
  { cwd, env }: { cwd?: string; env?: Record<string, string> } = {},
): Promise<Ended> {
  return new Promise((done) => {
    const child = execFile(
      file,
      [...args],
      { cwd, env: { ...process.env, ...env }, maxBuffer: 64 * 1024 * 1024 },
      (_error, stdout, stderr) => done({ code: child.exitCode, stdout, stderr }),
    );
    child.stdin?.end();
  });
}

/** Builds what is stale, as every command does in development. */
export function buildFirst(): void {
  beforeAll(() => {
    execFileSync(process.execPath, ['scripts/desk.mjs', '--version'], { stdio: 'pipe' });
  }, 300_000);
}

/** A folder for the tests of one file, with a passphrase file in it. */
export function workFolder(): { path: (...parts: string[]) => string; secret: string[] } {
  const dir = mkdtempSync(join(tmpdir(), 'ppd-headless-'));
  const file = join(dir, 'passphrase.txt');
  writeFileSync(file, `${passphrase}\n`);
  afterAll(() => rmSync(dir, { recursive: true, force: true }));
  return { path: (...parts) => join(dir, ...parts), secret: ['--passphrase-file', file] };
}

/** Runs one command of the built program. */
export const desk = (
  args: readonly string[],
  options: Parameters<typeof run>[2] = {},
): Promise<Ended> => run(process.execPath, [program, ...args], options);

/** Starts a command and leaves it running; `seen` ends when standard error says something. */
export function start(args: readonly string[]) {
  const child = spawn(process.execPath, [program, ...args], { stdio: ['ignore', 'pipe', 'pipe'] });
  const output: Ended = { code: null, stdout: '', stderr: '' };
  child.stdout.on('data', (text: Buffer) => void (output.stdout += text.toString()));
  child.stderr.on('data', (text: Buffer) => void (output.stderr += text.toString()));
  const ended = new Promise<Ended>((done) => {
    child.on('close', (code) => done({ ...output, code }));
  });
  return { child, ended };
}

/** The lines of standard error, without the empty one behind the last line break. */
export const linesOf = (text: string): string[] => text.split('\n').filter((line) => line !== '');
