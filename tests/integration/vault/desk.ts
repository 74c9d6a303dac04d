import { contract, type Contract } from '@shared/contract';
import type { Clock } from '@shared/dates';
import { systemClock } from '@shared/dates';
import type { Result } from '@shared/errors';
import { makeHandlers } from '@main/features/handlers';
import { dispatch } from '@main/ipc/dispatch';
import { Busy } from '@main/session/busy';
import { Session } from '@main/session/session';
import { onTestFinished } from 'vitest';
import { migrations } from './support';

/** Stands where the window does: answers dialogs, hears what the program says, asks through the one door. */
export class TestDesk {
  readonly busy = new Busy();
  readonly states: string[] = [];
  readonly unexpected: unknown[] = [];
  /** What the next dialog answers. */
  chosen: string | undefined;
  readonly session: Session;
  readonly #handlers;

  constructor(dir: string, clock: Clock = systemClock) {
    this.session = new Session(
      { dir: () => dir, migrations, clock },
      { changed: (state) => this.states.push(state) },
    );
    const choose = () => Promise.resolve(this.chosen);
    const delegates = {
      session: this.session,
      busy: this.busy,
      clock,
      chooseFolder: choose,
      chooseBackup: choose,
      notice: null,
      prefs: { get: () => ({ theme: 'system' }) },
    };
    this.#handlers = makeHandlers(delegates as unknown as Parameters<typeof makeHandlers>[0]);
    onTestFinished(async () => {
      this.session.lock();
      await this.session.closed();
    });
  }

  /** One request of the window. */
  async ask<F extends keyof Contract, M extends keyof Contract[F] & string>(
    feature: F,
    method: M,
    input?: unknown,
  ): Promise<Result<never>> {
    const { session } = this;
    const result = await dispatch(
      {
        handlers: this.#handlers,
        office: () => (session.state === 'ready' ? session.vault.office : undefined),
        isBusy: () => this.busy.isBusy,
        log: (_, error) => void this.unexpected.push(error),
        onDamage: () => session.damageFound(),
      },
      `${feature}.${method}`,
      input,
      { url: 'app://bundle/index.html', isMainFrame: true },
    );
    if (this.unexpected.length > 0) throw this.unexpected[0];
    return result as Result<never>;
  }

  vault<T = unknown>(
    method: keyof (typeof contract)['vault'],
    input?: unknown,
  ): Promise<Result<T>> {
    return this.ask('vault', method, input) as unknown as Promise<Result<T>>;
  }
}
