import { parseRecovery } from '@shared/domain/vault/recovery-code';
import { fail, ok, type Result } from '@shared/errors';
import { auditAlone } from '../../audit/alone';
import type { Session } from '../../session/session';
import {
  addPassphrase,
  changePassphrase,
  removePassphrase,
  renewRecovery,
} from '../../vault/key-changes';
import { unlockSlots } from '../../vault/key-slots';
import { putNotes } from '../../vault/notes';
import { repairKeyFile } from '../../vault/repair';
import { rotateKey } from '../../vault/rotate';
import type { VaultDelegates } from './delegates';
import { withSecret } from './with-secret';

type Proof = { groups: { group: number; text: string }[] } | { code: string };

const written = (text: string) => text.toUpperCase().replace(/[\s-]/g, '');

/** Group that does not match the code issued last; undefined when all do. */
function wrongGroup(issued: string, groups: { group: number; text: string }[]) {
  const printed = issued.split(' ');
  return groups.find(({ group, text }) => {
    // Letters people mix up when reading a print, as in the code itself.
    const typed = written(text).replaceAll('O', '0').replace(/[IL]/g, '1');
    return printed[group - 1] !== typed;
  })?.group;
}

/** Checks that somebody holds the recovery sheet in force. @returns a failure that names the group */
async function checkProof(session: Session, proof: Proof): Promise<Result<void>> {
  const { vault } = session;
  if ('groups' in proof) {
    if (session.issuedCode === undefined) {
      return fail('RULE', 'The code was made a while ago. Type all of it from the sheet.');
    }
    const wrong = wrongGroup(session.issuedCode, proof.groups);
    return wrong === undefined
      ? ok(undefined)
      : fail('VALIDATION', `Group ${wrong} is not what the sheet says. Compare it.`, {
          field: `groups.${wrong}`,
        });
  }
  const parsed = parseRecovery(proof.code);
  if (!parsed.ok) return fail('VALIDATION', parsed.message, { field: 'code' });
  const unlocked = await unlockSlots(vault.file, 'recovery', parsed.data);
  unlocked?.key.fill(0);
  return unlocked
    ? ok(undefined)
    : fail('RULE', 'This code is from another sheet. Look for the newest one.', { field: 'code' });
}

/** A result of a result: the inner one, or why there is none. */
const flat = <T>(result: Result<Result<T>>): Result<T> => (result.ok ? result.value : result);

/** Keys as the window deals with them. Secrets typed here never go into an error, a log or the history. */
export class KeysService {
  constructor(private readonly delegates: VaultDelegates) {}

  get #session(): Session {
    return this.delegates.session;
  }

  changePassphrase(input: { current: string; next: string }): Promise<Result<void>> {
    const session = this.#session;
    return withSecret(session, 'current', () => changePassphrase(session.vault, input));
  }

  async add(input: {
    current: string;
    label: string;
    passphrase: string;
  }): Promise<Result<{ id: string }>> {
    const session = this.#session;
    return flat(await withSecret(session, 'current', () => addPassphrase(session.vault, input)));
  }

  async remove(input: { current: string; id: string }): Promise<Result<void>> {
    const session = this.#session;
    return flat(await withSecret(session, 'current', () => removePassphrase(session.vault, input)));
  }

  async newSheet(input: { current: string }): Promise<Result<{ recoveryCode: string }>> {
    const session = this.#session;
    const made = await withSecret(session, 'current', () => renewRecovery(session.vault, input));
    if (!made.ok) return made;
    session.issuedCode = made.value;
    return ok({ recoveryCode: made.value });
  }

  async prove(proof: Proof): Promise<Result<{ provenAt: string }>> {
    const session = this.#session;
    const checked = await checkProof(session, proof);
    if (!checked.ok) return checked;
    let provenAt = '';
    const entry = { action: 'key_change', fields: { recoverySheet: [null, 'proved'] } } as const;
    auditAlone(session.vault.office, entry, (tx) => {
      provenAt = tx.now;
      putNotes(tx, { recoveryProvenAt: tx.now });
    });
    session.issuedCode = undefined;
    return ok({ provenAt });
  }

  nameHolder({ holder }: { holder: string | null }): Result<void> {
    const fields = { secondHolder: [null, holder === null ? 'removed' : 'named'] } as const;
    auditAlone(this.#session.vault.office, { action: 'key_change', fields }, (tx) =>
      putNotes(tx, { secondHolder: holder }),
    );
    return ok(undefined);
  }

  async rotate({
    passphrase,
  }: {
    passphrase: string;
  }): Promise<Result<{ recoveryCode: string; dropped: string[] }>> {
    const session = this.#session;
    const rotated = await this.delegates.busy.run((signal) =>
      withSecret(session, 'passphrase', () =>
        session.replace((_, onClosing) =>
          rotateKey(session.vault, { passphrase, signal }, onClosing),
        ),
      ),
    );
    if (!rotated.ok) return rotated;
    const { recoveryCode, dropped } = rotated.value;
    session.issuedCode = recoveryCode;
    return ok({ recoveryCode, dropped });
  }

  async recover(input: {
    code: string;
    passphrase: string;
  }): Promise<Result<{ recoveryCode: string }>> {
    return ok({ recoveryCode: await this.#session.recover(input) });
  }

  async repair({ passphrase }: { passphrase: string }): Promise<Result<{ from: string }>> {
    const session = this.#session;
    if (session.state !== 'locked') return fail('RULE', 'Lock the program first.');
    const from = await withSecret(session, 'passphrase', () =>
      repairKeyFile(session.vaultOptions, passphrase),
    );
    return from.ok ? ok({ from: from.value }) : from;
  }
}
