import { existsSync, readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { makeHandlers } from '@main/features/handlers';
import { dispatch } from '@main/ipc/dispatch';
import { Busy } from '@main/session/busy';
import { PrefsFile } from '@main/session/prefs';
import { Session } from '@main/session/session';
import { VaultPlace } from '@main/session/vault-place';
import type { contract } from '@shared/contract';
import type { SessionStatus } from '@shared/contract/session';
import { systemClock } from '@shared/dates';
import { type Result, unwrap } from '@shared/errors';
import { afterEach, describe, expect, it, onTestFinished } from 'vitest';
import { temporaryFolder } from '../../support/test-office';
import { bytesOf, closeAll, migrations, namesIn, passphrase, vaultFolder } from './support';

afterEach(closeAll);

/** The program as it is wired for the window, without the window. */
class Program {
  readonly prefs: PrefsFile;
  readonly place: VaultPlace;
  readonly session: Session;
  chosen: string | undefined;
  prefsChanges = 0;
  stays = 0;
  readonly #handlers;

  constructor(
    readonly home: string,
    given: string | null = null,
  ) {
    this.prefs = new PrefsFile(join(home, 'preferences.json'));
    this.place = new VaultPlace({ home, given, prefs: this.prefs });
    this.session = new Session(
      { dir: () => this.place.dir, migrations, clock: systemClock },
      { changed: () => {} },
    );
    const delegates = {
      session: this.session,
      prefs: this.prefs,
      place: this.place,
      busy: new Busy(),
      clock: systemClock,
      notice: null,
      version: '0.1.0',
      samplePackage: 'resources/sample-office',
      chooseFolder: () => Promise.resolve(this.chosen),
      prefsChanged: () => void (this.prefsChanges += 1),
      stay: () => void (this.stays += 1),
    };
    this.#handlers = makeHandlers(delegates as unknown as Parameters<typeof makeHandlers>[0]);
    onTestFinished(async () => {
      this.session.lock();
      await this.session.closed();
    });
  }

  ask<T = SessionStatus>(
    method: keyof (typeof contract)['session'],
    input?: unknown,
  ): Promise<Result<T>> {
    return dispatch(
      {
        handlers: this.#handlers,
        office: () => (this.session.state === 'ready' ? this.session.vault.office : undefined),
        isBusy: () => false,
        log: (_, error) => {
          throw error;
        },
        onDamage: () => {},
      },
      `session.${method}`,
      input,
      { url: 'app://bundle/index.html', isMainFrame: true },
    ) as Promise<Result<T>>;
  }

  status = async () => unwrap(await this.ask('status'));
}

const words = { passphrase, programName: 'Ours' };

describe('a program that starts', () => {
  it('says that there is no vault, makes one in the usual place, and will not make another', async () => {
    const program = new Program(temporaryFolder());
    expect(await program.status()).toMatchObject({
      state: 'absent',
      folder: join(program.home, 'vault'),
      canChooseFolder: true,
      isSample: false,
      concern: null,
      theme: 'system',
      triesLeft: 3,
      waitSeconds: 0,
    });
    expect(await program.ask('create', { ...words, passphrase: 'short' })).toMatchObject({
      error: { code: 'VALIDATION', fields: { passphrase: expect.any(String) as string } },
    });
    expect((await program.status()).state).toBe('absent');
    unwrap(await program.ask('create', words));
    expect((await program.status()).state).toBe('ready');
    expect(await program.ask('create', words)).toMatchObject({ error: { code: 'RULE' } });
    unwrap(await program.ask('lock'));
    await program.session.closed();
    const before = bytesOf(join(program.home, 'vault', 'vault.json'));
    expect(await program.ask('create', words)).toMatchObject({ error: { code: 'VAULT_EXISTS' } });
    expect(bytesOf(join(program.home, 'vault', 'vault.json')).equals(before)).toBe(true);
    expect(await program.ask('unlock', { passphrase })).toMatchObject({
      value: { state: 'ready' },
    });
  });

  it('suggests four words that it takes', async () => {
    const program = new Program(temporaryFolder());
    const suggested = unwrap(await program.ask<string>('suggestPassphrase'));
    expect(suggested.split(' ')).toHaveLength(4);
    expect(unwrap(await program.ask<string>('suggestPassphrase'))).not.toBe(suggested);
    expect(await program.ask('create', { ...words, passphrase: suggested })).toMatchObject({
      ok: true,
    });
  });

  it('counts wrong tries in its status, and says how long to wait', async () => {
    const { dir } = await vaultFolder();
    const program = new Program(temporaryFolder(), dir);
    for (const left of [2, 1, 0]) {
      expect(await program.ask('unlock', { passphrase: 'wrong' })).toMatchObject({
        error: { code: 'WRONG_KEY_OR_DAMAGED' },
      });
      expect(await program.status()).toMatchObject({ state: 'locked', triesLeft: left });
    }
    expect((await program.status()).waitSeconds).toBe(5);
  });
});

describe('the folder of the vault', () => {
  it('can be chosen while locked, is remembered, and warned about when it is synced', async () => {
    const home = temporaryFolder();
    const program = new Program(home);
    expect(await program.ask('chooseFolder')).toMatchObject({ error: { code: 'CANCELLED' } });
    program.chosen = join(temporaryFolder(), 'OneDrive - County', 'desk');
    expect(await program.ask('chooseFolder')).toMatchObject({
      value: { folder: program.chosen, concern: 'synced', state: 'absent' },
    });
    unwrap(await program.ask('create', words));
    expect(namesIn(program.chosen)).toContain('program.db');
    expect(existsSync(join(home, 'vault'))).toBe(false);
    expect(await program.ask('chooseFolder')).toMatchObject({ error: { code: 'RULE' } });
    expect(await new Program(home).status()).toMatchObject({
      folder: program.chosen,
      state: 'locked',
    });
  });

  it('that was given at start cannot be changed', async () => {
    const { dir } = await vaultFolder();
    expect(await new Program(temporaryFolder(), dir).status()).toMatchObject({
      folder: dir,
      canChooseFolder: false,
      state: 'locked',
    });
  });
});

describe('the sample office', () => {
  it('opens beside the vault without touching it, and is gone when it is left', async () => {
    const { dir } = await vaultFolder();
    const program = new Program(temporaryFolder(), dir);
    const before = bytesOf(join(dir, 'program.db'));
    expect(await program.ask('openSample')).toMatchObject({
      value: { state: 'ready', isSample: true, canChooseFolder: false },
    });
    const { client } = program.session.vault.office;
    expect(client.prepare('select count(*) from contact').pluck().get()).toBe(3734);
    unwrap(await program.ask('lock'));
    await program.session.closed();
    program.place.leaveSample();
    expect(await program.status()).toMatchObject({ state: 'locked', isSample: false, folder: dir });
    expect(existsSync(join(program.home, 'sample-office'))).toBe(false);
    expect(bytesOf(join(dir, 'program.db')).equals(before)).toBe(true);
  });
});

describe('preferences', () => {
  it('hold for the next start and reach the window at once', async () => {
    const home = temporaryFolder();
    const program = new Program(home);
    unwrap(await program.ask('setTheme', { theme: 'dark' }));
    unwrap(await program.ask('setHiddenFromSharing', { hidden: true }));
    unwrap(await program.ask('stay'));
    expect([program.prefsChanges, program.stays]).toEqual([2, 1]);
    expect(await new Program(home).status()).toMatchObject({
      theme: 'dark',
      isHiddenFromSharing: true,
    });
    const stored = readFileSync(join(home, 'preferences.json'), 'utf8');
    expect(Object.keys(JSON.parse(stored) as object).toSorted()).toEqual([
      'hiddenFromSharing',
      'theme',
      'vaultDir',
      'window',
    ]);
  });

  it.each(['', '{"theme":', '{"theme":"purple","vaultDir":7,"window":{"x":"a"}}', '[]', 'null'])(
    'that are damaged (%j) are the usual ones',
    async (text) => {
      const home = temporaryFolder();
      writeFileSync(join(home, 'preferences.json'), text);
      expect(await new Program(home).status()).toMatchObject({
        theme: 'system',
        isHiddenFromSharing: false,
        folder: join(home, 'vault'),
      });
    },
  );
});
