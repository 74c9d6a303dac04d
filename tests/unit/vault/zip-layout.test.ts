import {
  directory,
  directorySize,
  localHeader,
  localHeaderSize,
  readDirectory,
} from '@main/backup/zip-layout';
import fc from 'fast-check';
import { expect, test } from 'vitest';

const names = ['vault.json', 'program.db', 'manifest.json'];
const numbers = fc.tuple(fc.nat(0xffff_ffff), fc.nat(0x7fff_ffff));
const entries = fc
  .tuple(numbers, numbers, numbers)
  .map((all) =>
    all.map(([crc, size], i) => ({ name: names[i]!, crc, size: size % 1_000_000_000 })),
  );

test('what was written as a directory is read back, and is as long as it says', () => {
  fc.assert(
    fc.property(entries, (all) => {
      const bytes = directory(all);
      expect(bytes.length).toBe(directorySize(names));
      expect(readDirectory(bytes, names)).toEqual(all);
      for (const entry of all) expect(localHeader(entry).length).toBe(localHeaderSize(entry.name));
    }),
  );
});

test('no byte of a directory or a header can differ without it being another one', () => {
  fc.assert(
    fc.property(entries, fc.nat(), fc.integer({ min: 1, max: 255 }), (all, where, change) => {
      const bytes = directory(all);
      const at = where % bytes.length;
      bytes[at] = bytes[at]! ^ change;
      const read = readDirectory(bytes, names);
      const isOurs = read !== undefined && directory(read).equals(bytes);
      // Either it is none of ours any more, or it says something that the content does not fit.
      expect(isOurs && JSON.stringify(read) === JSON.stringify(all)).toBe(false);
    }),
  );
});

test('sizes that no plain zip can hold make it no directory at all', () => {
  const bytes = directory(names.map((name) => ({ name, crc: 0, size: 33_554_303 })));
  // The highest byte of the size of program.db: all together pass 2^32.
  const size = bytes.indexOf('vault.json') + 'vault.json'.length + 27;
  bytes[size] = 0xff;
  expect(readDirectory(bytes, names)).toBeUndefined();
});
