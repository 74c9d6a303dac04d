// oxlint-disable-next-line typescript/triple-slash-reference -- a word list without types of its own
/// <reference path="../../../src/main/features/session/diceware.d.ts" />
import { existsSync, readFileSync, rmSync } from 'node:fs';
import { PassThrough } from 'node:stream';
import type { HeadlessIo, HeadlessServices, ReportRequest } from '@main/headless/io';
import { Progress } from '@main/headless/progress';
import { askSecret } from '@main/headless/prompt';
import { headlessWords, needsElectron, runHeadless } from '@main/headless/run';
import { plainServices } from '@main/headless/services';
import { systemClock } from '@shared/dates';
import readWorkbook from 'read-excel-file/universal';
import { describe, expect, it } from 'vitest';
import { temporaryFolder } from '../../support/test-office';
import { passphrase } from './support';

class Screen {
  text = '';

  constructor(readonly isTTY = false) {}

  write(text: string): void {
    this.text += text;
  }
}

/** A keyboard at which somebody types; remembers whether typing was shown. */
class Keyboard extends PassThrough {
  isTTY = true;
  raw: boolean[] = [];

  setRawMode(on: boolean): this {
    this.raw.push(on);
    return this;
  }
}

function io(services: HeadlessServices = plainServices) {
  const stdin = new Keyboard();
  const stdout = new Screen();
  const stderr = new Screen(true);
  const streams = { stdin, stdout, stderr };
  const all: HeadlessIo = { ...streams, env: {}, cwd: '/', clock: systemClock, services };
  return { ...streams, all };
}

describe('a prompt', () => {
  it('takes what is typed without showing it, mistakes corrected', async () => {
    const { stdin, stderr, all } = io();
    const asked = askSecret(all, 'Passphrase: ');
    stdin.write(Buffer.from('secrez\u007ft wörd'));
    stdin.write('\r');
    expect(await asked).toBe('secret wörd');
    expect(stderr.text).toBe('Passphrase: \n');
    expect(stdin.raw).toEqual([true, false]);
  });

  it('can be left with Ctrl+C', async () => {
    const { stdin, all } = io();
    const asked = askSecret(all, 'Passphrase: ');
    stdin.write('abc\u0003');
    await expect(asked).rejects.toMatchObject({ error: { code: 'CANCELLED' } });
    expect(stdin.raw).toEqual([true, false]);
  });

  it('asks twice for a new passphrase, and opens with it', async () => {
    const dir = `${temporaryFolder()}/vault`;
    const first = io();
    const created = runHeadless(['create', '--vault', dir], first.all);
    first.stdin.write(`${passphrase}\r`);
    setTimeout(() => first.stdin.write(`${passphrase}\r`), 50);
    expect(await created).toBe(0);
    const second = io();
    const verified = runHeadless(['verify', '--vault', dir], second.all);
    second.stdin.write(`${passphrase}\r`);
    expect(await verified).toBe(0);
    const third = io();
    const differing = runHeadless(['create', '--vault', `${dir}2`], third.all);
    third.stdin.write(`${passphrase}\r`);
    setTimeout(() => third.stdin.write('something else\r'), 50);
    expect(await differing).toBe(2);
    expect(third.stderr.text).toContain('not the same');
  });
});

describe('what needs windows', () => {
  it('is told from what does not', () => {
    const report = ['report', '--vault', 'x', '--month', '2026-10'];
    expect(needsElectron(report)).toBe(false);
    expect(needsElectron([...report, '--pdf', 'y'])).toBe(true);
    expect(needsElectron(['demo', '--out', 'x'])).toBe(true);
    expect(needsElectron(['demo', '--wrong'])).toBe(false);
    expect(needsElectron([])).toBe(false);
  });

  it('finds its command on the command line of a process that could also open its window', () => {
    const words = (argv: string[], packaged = true) => headlessWords(argv, { packaged });
    expect(words(['desk.exe', 'import', '--vault', 'x'])).toEqual(['import', '--vault', 'x']);
    expect(words(['electron', '--no-sandbox', '/app', '--', 'demo', '--out', 'x'], false)).toEqual([
      'demo',
      '--out',
      'x',
    ]);
    expect(words(['desk.exe'])).toBeUndefined();
    expect(words(['desk.exe', '--vault=demo'])).toBeUndefined();
    expect(words(['desk.exe', 'C:\\demo'])).toBeUndefined();
    expect(words(['electron', 'demo'], false)).toBeUndefined();
  });

  it('gets the office that is asked for, and writes what comes back', async () => {
    const dir = temporaryFolder();
    const asked: Omit<ReportRequest, 'office'>[] = [];
    const { all, stdout, stderr } = io({
      ...plainServices,
      printPdf: ({ month, audience, office }) => {
        expect(office.client.prepare('select count(*) from person').pluck().get()).toBe(165);
        asked.push({ month, audience });
        return Promise.resolve(Buffer.from('%PDF'));
      },
    });
    expect(await runHeadless(['demo', '--out', dir], all)).toBe(0);
    expect(asked).toEqual([{ month: '2026-10', audience: 'internal' }]);
    const files = JSON.parse(stdout.text) as Record<string, string>;
    expect(readFileSync(files['pdf']!, 'utf8')).toBe('%PDF');
    expect(JSON.parse(readFileSync(files['json']!, 'utf8'))).toMatchObject({ period: '2026-10' });
    expect(stderr.text).toContain('invented');

    const args = ['--vault', files['vault']!, '--passphrase-file', files['passphrase']!];
    const [pdf, xlsx] = [`${dir}/own.pdf`, `${dir}/own.xlsx`];
    const report = ['report', '--month', '2026-09', '--pdf', pdf, '--xlsx', xlsx, ...args];
    expect(await runHeadless(report, all)).toBe(0);
    expect(asked[1]).toEqual({ month: '2026-09', audience: 'internal' });
    expect(readFileSync(pdf, 'utf8')).toBe('%PDF');
    const content = new Uint8Array(readFileSync(xlsx)).buffer;
    const [heads, ...rows] = (await readWorkbook(content))[0]!.data;
    expect(heads).toContain('September 2026');
    expect(rows.length).toBeGreaterThan(60);

    rmSync(pdf);
    expect(await runHeadless([...report, '--audience', 'shareable'], all)).toBe(1);
    expect(existsSync(pdf)).toBe(false);
    expect(stderr.text).toContain('cannot make the shareable edition yet');
  });

  it('says so where there are none', async () => {
    const { all, stderr } = io();
    expect(await runHeadless(['demo', '--out', temporaryFolder()], all)).toBe(1);
    expect(stderr.text).toMatch(/^This version cannot make .*\n$/);
  });
});

describe('what nobody expected', () => {
  it('ends with 1 and one line: a number and a place, none of the words of the error', async () => {
    const dir = temporaryFolder();
    const { all, stderr } = io({
      ...plainServices,
      reportJson: () => {
        throw new TypeError('Ana Dawson is not a function');
      },
      printPdf: () => Promise.resolve(Buffer.from('')),
    });
    expect(await runHeadless(['demo', '--out', dir], all)).toBe(1);
    expect(stderr.text.trim()).toMatch(
      /^Something went wrong .*: [0-9a-f]{8}, TypeError .*\.ts:\d+\.$/,
    );
    expect(stderr.text).not.toContain('Dawson');
  });
});

describe('progress', () => {
  it('is a bar on a terminal, taken away at the end', () => {
    let now = 0;
    const screen = new Screen(true);
    const progress = new Progress(screen, 'Importing', () => now);
    progress.show('people', 0);
    progress.show('people', 0.1);
    now = 100;
    progress.show('contacts', 0.5);
    progress.end();
    expect(screen.text).toBe(
      `\r\u001b[KImporting [${'-'.repeat(30)}] 0 %  people` +
        `\r\u001b[KImporting [${'#'.repeat(15)}${'-'.repeat(15)}] 50 %  contacts\r\u001b[K`,
    );
  });

  it('is now and then a line elsewhere', () => {
    let now = 0;
    const screen = new Screen();
    const progress = new Progress(screen, 'Exporting', () => now);
    progress.show('people');
    now = 5_000;
    progress.show('contacts', 0.25);
    now = 6_000;
    progress.show('contacts', 0.3);
    progress.end();
    expect(screen.text).toBe('Exporting 25 %: contacts\n');
  });
});
