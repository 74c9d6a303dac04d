import { readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { verifyChain } from '@main/audit/verify';
import {
  addPassphrase,
  changePassphrase,
  listSlots,
  recover,
  removePassphrase,
  renewRecovery,
} from '@main/vault/key-changes';
import { readNotes } from '@main/vault/notes';
import { openWithRecovery } from '@main/vault/vault';
import { readVaultFile } from '@main/vault/vault-file';
import { unwrap } from '@shared/errors';
import { afterEach, describe, expect, it } from 'vitest';
import {
  actions,
  closeAll,
  fillSlots,
  migrations,
  openVault,
  passphrase,
  track,
  vaultFolder,
} from './support';

afterEach(closeAll);

const next = 'an entirely different one';
const wrong = { error: { code: 'WRONG_KEY_OR_DAMAGED' } };
const fieldsOf = (vault: Awaited<ReturnType<typeof openVault>>, action: string) =>
  vault.office.client
    .prepare('select fields from audit_event where action = ? order by number')
    .pluck()
    .all(action) as string[];

describe('changing the passphrase', () => {
  it('lets only the new one open it; slot and label stay, and the history says so', async () => {
    const { dir, recoveryCode } = await vaultFolder();
    const vault = await openVault(dir);
    const before = listSlots(vault);
    await changePassphrase(vault, { current: passphrase, next });
    expect(listSlots(vault).map(({ id, label }) => ({ id, label }))).toEqual(
      before.map(({ id, label }) => ({ id, label })),
    );
    vault.close();
    await expect(openVault(dir)).rejects.toMatchObject(wrong);
    const again = await openVault(dir, { secret: next });
    expect(actions(again)).toEqual([
      'key_change',
      'unlock',
      'key_change',
      'failed_unlock',
      'unlock',
    ]);
    expect(fieldsOf(again, 'key_change')[1]).toBe('{"changed":["Coordinator","Coordinator"]}');
    expect(verifyChain(again.office.client).intact).toBe(true);
    again.close();
    track(await openWithRecovery({ dir, migrations, code: recoveryCode }));
  });

  it('asks for the current one, and for a long new one', async () => {
    const { dir } = await vaultFolder();
    const vault = await openVault(dir);
    const file = readFileSync(join(dir, 'vault.json'));
    await expect(changePassphrase(vault, { current: 'wrong', next })).rejects.toMatchObject(wrong);
    await expect(
      changePassphrase(vault, { current: passphrase, next: 'short' }),
    ).rejects.toMatchObject({ error: { code: 'VALIDATION' } });
    expect(readFileSync(join(dir, 'vault.json'))).toEqual(file);
  });

  it('keeps the two versions of vault.json before', async () => {
    const { dir } = await vaultFolder();
    const vault = await openVault(dir);
    const texts = [readVaultFile(dir)];
    for (const [current, then] of [
      [passphrase, next],
      [next, passphrase],
      [passphrase, next],
    ] as const) {
      await changePassphrase(vault, { current, next: then });
      texts.push(readVaultFile(dir));
    }
    const read = (name: string) => JSON.parse(readFileSync(join(dir, name), 'utf8')) as unknown;
    expect([read('vault.json.2'), read('vault.json.1')]).toEqual(texts.slice(1, 3));
  });
});

describe('further passphrases', () => {
  const add = (vault: Awaited<ReturnType<typeof openVault>>, label: string, secret = next) =>
    addPassphrase(vault, { current: passphrase, label, passphrase: secret });

  it('open the vault under their own label', async () => {
    const { dir } = await vaultFolder();
    const vault = await openVault(dir);
    unwrap(await add(vault, 'Backup coordinator'));
    vault.close();
    const other = await openVault(dir, { secret: next });
    expect(other.slotLabel).toBe('Backup coordinator');
    expect(fieldsOf(other, 'unlock').at(-1)).toContain('Backup coordinator');
    expect(listSlots(other).find(({ isCurrent }) => isCurrent)?.label).toBe('Backup coordinator');
  });

  it('are eight at most, each with a label and words of its own', async () => {
    const { dir } = await vaultFolder();
    const vault = await openVault(dir);
    await fillSlots(vault, 8);
    expect(await add(vault, 'Ninth', `${next} 9`)).toMatchObject({ error: { code: 'RULE' } });
    const [, second] = listSlots(vault).filter(({ kind }) => kind === 'passphrase');
    unwrap(await removePassphrase(vault, { current: passphrase, id: second!.id }));
    expect(await add(vault, 'person 3', 'words that are not taken')).toMatchObject({
      error: { code: 'RULE', field: 'label' },
    });
    expect(await add(vault, 'Somebody', 'the words of person 3')).toMatchObject({
      error: { code: 'RULE', field: 'passphrase' },
    });
    expect(listSlots(vault)).toHaveLength(8);
  });

  it('can be removed by another one, but never the last, and not by themselves', async () => {
    const { dir } = await vaultFolder();
    const vault = await openVault(dir);
    const [own] = listSlots(vault);
    const remove = (current: string, id: string) => removePassphrase(vault, { current, id });
    expect(await remove(passphrase, own!.id)).toMatchObject({ error: { code: 'RULE' } });
    const { id } = unwrap(await add(vault, 'Other'));
    const recovery = listSlots(vault).find(({ kind }) => kind === 'recovery')!;
    expect(await remove(passphrase, recovery.id)).toMatchObject({ error: { code: 'NOT_FOUND' } });
    await expect(remove('wrong', id)).rejects.toMatchObject(wrong);
    unwrap(await remove(next, own!.id));
    vault.close();
    await expect(openVault(dir)).rejects.toMatchObject(wrong);
    await openVault(dir, { secret: next });
  });
});

describe('the recovery sheet', () => {
  it('that is new takes the place of the old, and nobody has proved to hold it', async () => {
    const { dir, recoveryCode } = await vaultFolder();
    const vault = await openVault(dir);
    const code = await renewRecovery(vault, { current: passphrase });
    expect(code).not.toBe(recoveryCode);
    expect(readNotes(vault.office.read)).toMatchObject({
      recoveryMadeAt: expect.any(String) as string,
    });
    expect(readNotes(vault.office.read).recoveryProvenAt).toBeUndefined();
    vault.close();
    await expect(openWithRecovery({ dir, migrations, code: recoveryCode })).rejects.toMatchObject(
      wrong,
    );
    track(await openWithRecovery({ dir, migrations, code: code.toLowerCase() }));
  });

  it('sets a new passphrase once: the forgotten one and the code that was used stop working', async () => {
    const { dir, recoveryCode } = await vaultFolder();
    const first = await openVault(dir);
    unwrap(
      await addPassphrase(first, {
        current: passphrase,
        label: 'Other',
        passphrase: 'yet another passphrase',
      }),
    );
    first.close();
    const vault = track(await openWithRecovery({ dir, migrations, code: recoveryCode }));
    const code = await recover(vault, { passphrase: next });
    vault.close();
    await expect(openVault(dir)).rejects.toMatchObject(wrong);
    await expect(openWithRecovery({ dir, migrations, code: recoveryCode })).rejects.toMatchObject(
      wrong,
    );
    (await openVault(dir, { secret: 'yet another passphrase' })).close();
    (await openVault(dir, { secret: next })).close();
    track(await openWithRecovery({ dir, migrations, code }));
  });

  it('with a typing error names the group, and counts as no try', async () => {
    const { dir, recoveryCode } = await vaultFolder();
    const typed = recoveryCode.startsWith('0')
      ? `1${recoveryCode.slice(1)}`
      : `0${recoveryCode.slice(1)}`;
    await expect(openWithRecovery({ dir, migrations, code: typed })).rejects.toMatchObject({
      error: { code: 'VALIDATION', message: expect.stringContaining('Group 1') as string },
    });
    const vault = await openVault(dir);
    expect(actions(vault)).not.toContain('failed_unlock');
  });
});

describe('what the history says of unlocking', () => {
  it('is one line for all failed tries before, and one for the slot', async () => {
    const { dir } = await vaultFolder();
    for (let n = 0; n < 3; n += 1)
      await expect(openVault(dir, { secret: `wrong ${n}` })).rejects.toMatchObject(wrong);
    const vault = await openVault(dir);
    expect(actions(vault)).toEqual(['key_change', 'failed_unlock', 'unlock']);
    expect(JSON.parse(fieldsOf(vault, 'failed_unlock')[0]!)).toMatchObject({ tries: [null, 3] });
    vault.close();
    expect(actions(await openVault(dir)).filter((one) => one === 'failed_unlock')).toHaveLength(1);
  });

  it('tells of a key file that was changed from outside', async () => {
    const { dir } = await vaultFolder();
    const vault = await openVault(dir);
    await changePassphrase(vault, { current: passphrase, next });
    vault.close();
    // Somebody puts the version before back, with the passphrase that was given up.
    const older = readFileSync(join(dir, 'vault.json.1'));
    writeFileSync(join(dir, 'vault.json'), older);
    const again = await openVault(dir);
    expect(actions(again).slice(-2)).toEqual(['unlock', 'key_change']);
    expect(fieldsOf(again, 'key_change').at(-1)).toMatch(/^\{"keyFile":\["[0-9a-f]{64}",/);
    again.close();
    expect(actions(await openVault(dir)).at(-1)).toBe('unlock');
  });

  it('holds no secret, nor does any file of the vault', async () => {
    const { dir, recoveryCode } = await vaultFolder();
    const vault = await openVault(dir);
    await changePassphrase(vault, { current: passphrase, next });
    const code = await renewRecovery(vault, { current: next });
    const everyWord = JSON.stringify(
      vault.office.client.prepare('select * from audit_event').all(),
    );
    for (const secret of [passphrase, next, recoveryCode, code, code.replaceAll(' ', '')])
      expect(everyWord).not.toContain(secret);
    const keyHex = vault.key.toString('hex');
    const keyBase64 = vault.key.toString('base64');
    vault.close();
    for (const name of ['vault.json', 'vault.json.1', 'program.db']) {
      const bytes = readFileSync(join(dir, name)).toString('latin1');
      for (const secret of [passphrase, next, keyHex, keyBase64])
        expect(bytes).not.toContain(secret);
    }
  });
});
