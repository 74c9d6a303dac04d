import { parseVaultFile, vaultFileText } from '@main/vault/vault-file';
import { unlockSlots } from '@main/vault/key-slots';
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';

/**
 * Made with Python's hashlib.scrypt and the cryptography package, by the page of the vault alone: the
 * data key is 32 bytes 0x42, the passphrase 'Größe und Ähre, bitte', N = 16.
 */
const foreign = {
  format: 'ppd-vault',
  version: 1,
  vault_id: '00000000-0000-4000-8000-000000000001',
  created_at: '2026-11-02T15:00:00.000Z',
  slots: [
    {
      id: '00000000-0000-4000-8000-000000000002',
      kind: 'passphrase',
      label: 'Coordinator',
      kdf: { name: 'scrypt', N: 16, r: 8, p: 1, salt: 'AAECAwQFBgcICQoLDA0ODw==' },
      wrap: {
        name: 'aes-256-gcm',
        nonce: 'AAECAwQFBgcICQoL',
        ciphertext: 'bvzPH+A6IJVkANJOgH/jAIJppEzT7o+IXAF16kbmX2k=',
        tag: 'DKd5Rrj1M/wFEzMqXUS74w==',
      },
      created_at: '2026-11-02T15:00:00.000Z',
    },
    {
      id: '00000000-0000-4000-8000-000000000003',
      kind: 'recovery',
      label: 'Recovery sheet',
      kdf: { name: 'scrypt', N: 16, r: 8, p: 1, salt: 'AAECAwQFBgcICQoLDA0ODw==' },
      wrap: {
        name: 'aes-256-gcm',
        nonce: 'AAECAwQFBgcICQoL',
        ciphertext: 'aZNRF6F8iJb5ZwaSjUofjqpUUpSwchmHTkjHkJGG2mM=',
        tag: 'CXxHztv3XkysoU4jglXKQA==',
      },
      created_at: '2026-11-02T15:00:00.000Z',
    },
  ],
};

const text = JSON.stringify(foreign);
const dataKey = Buffer.alloc(32, 0x42).toString('hex');
const opened = async (kind: 'passphrase' | 'recovery', secret: string) =>
  (await unlockSlots(parseVaultFile(text), kind, secret))?.key.toString('hex');

describe('a vault.json made by another program', () => {
  it('opens with its passphrase, in whatever form the letters are typed', async () => {
    expect(await opened('passphrase', 'Größe und Ähre, bitte')).toBe(dataKey);
    expect(await opened('passphrase', 'Größe und Ähre, bitte'.normalize('NFD'))).toBe(dataKey);
    expect(await opened('passphrase', 'größe und Ähre, bitte')).toBeUndefined();
  });

  it('opens with its recovery code, and each secret only its own kind of slot', async () => {
    const code = '0123456789ABCDEFGHJKMNPQRSTVWXYZ';
    expect(await opened('recovery', code)).toBe(dataKey);
    expect(await opened('passphrase', code)).toBeUndefined();
  });

  it('does not open after any change to what is wrapped or to whose it is', async () => {
    const flip = (base64: string) => {
      const bytes = Buffer.from(base64, 'base64');
      bytes[0] = bytes[0]! ^ 1;
      return bytes.toString('base64');
    };
    const [slot] = foreign.slots;
    const { wrap, kdf } = slot!;
    const changed = [
      { ...slot!, id: '00000000-0000-4000-8000-000000000009' },
      { ...slot!, wrap: { ...wrap, nonce: flip(wrap.nonce) } },
      { ...slot!, wrap: { ...wrap, ciphertext: flip(wrap.ciphertext) } },
      { ...slot!, wrap: { ...wrap, tag: flip(wrap.tag) } },
      { ...slot!, kdf: { ...kdf, salt: flip(kdf.salt) } },
      { ...slot!, kdf: { ...kdf, N: 32 } },
    ];
    for (const one of changed) {
      const file = parseVaultFile(JSON.stringify({ ...foreign, slots: [one] }));
      expect(await unlockSlots(file, 'passphrase', 'Größe und Ähre, bitte')).toBeUndefined();
    }
  });
});

describe('reading vault.json', () => {
  const code = (content: string) => {
    try {
      parseVaultFile(content);
      return 'read';
    } catch (error) {
      return (error as { error: { code: string } }).error.code;
    }
  };

  it('gives back what was written', () => {
    const file = parseVaultFile(text);
    expect(parseVaultFile(vaultFileText(file))).toEqual(file);
  });

  it('takes nothing that is cut off anywhere', () => {
    const whole = vaultFileText(parseVaultFile(text)).trimEnd();
    for (let length = 0; length < whole.length; length += 1)
      expect(code(whole.slice(0, length)), String(length)).toBe('VAULT_DAMAGED');
  });

  it.each([
    ['[]', 'FOREIGN_FILE'],
    ['{"format":"another","version":1}', 'FOREIGN_FILE'],
    ['{"format":"ppd-vault","version":2}', 'DB_FROM_FUTURE'],
    ['{"format":"ppd-vault","version":1}', 'VAULT_DAMAGED'],
  ])('tells %s apart', (content, expected) => expect(code(content)).toBe(expected));

  it('does not derive what would take all the memory', () => {
    for (const cost of [
      { N: 1 << 20, r: 32 },
      { N: 1 << 21, r: 8 },
      { N: 1000, r: 8 },
      { N: 1 << 17, r: 33 },
    ]) {
      const slots = foreign.slots.map((slot) => ({ ...slot, kdf: { ...slot.kdf, ...cost } }));
      expect(code(JSON.stringify({ ...foreign, slots }))).toBe('VAULT_DAMAGED');
    }
  });

  it('never does anything but read or refuse', () => {
    fc.assert(
      fc.property(fc.oneof(fc.json(), fc.string()), (content) => {
        expect(['VAULT_DAMAGED', 'FOREIGN_FILE', 'DB_FROM_FUTURE']).toContain(code(content));
      }),
    );
  });
});
