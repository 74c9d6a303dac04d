import { readdirSync, readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { importPackage } from '@main/exchange/import';
import { zipLimits } from '@main/exchange/zip-directory';
import { type Zippable, zipSync } from 'fflate';
import { describe, expect, it } from 'vitest';
import { temporaryFolder, testOffice } from '../../support/test-office';
import { everyRow, importOk, sampleFolder, scalar } from './support';

const bytes = (text: string) => new TextEncoder().encode(text);
const people = bytes('person_key,first_name,last_name\r\nP1,Ana,Dawson\r\n');

function sampleEntries(prefix = ''): Zippable {
  return Object.fromEntries(
    readdirSync(sampleFolder).map((name) => [
      prefix + name,
      readFileSync(join(sampleFolder, name)),
    ]),
  );
}

function writeZip(content: Uint8Array): string {
  const path = join(temporaryFolder(), 'office.zip');
  writeFileSync(path, content);
  return path;
}

/** Changes a field of the first central directory entry. */
function patchDirectory(zip: Uint8Array, change: (view: DataView, at: number) => void): Uint8Array {
  const view = new DataView(zip.buffer, zip.byteOffset, zip.byteLength);
  const at = view.getUint32(zip.length - 22 + 16, true);
  change(view, at);
  return zip;
}

describe('a .zip of a package', () => {
  it.each([
    ['at its top', sampleEntries(), 6],
    ['in a folder', sampleEntries('Office 2026-10/'), 6],
    ['in a folder as Windows writes it', sampleEntries('Office\\'), 6],
    ['not packed', sampleEntries(), 0],
  ] as const)('is the same as the folder: files %s', async (_where, entries, level) => {
    const office = testOffice();
    const path = writeZip(zipSync({ ...entries, 'a/readme.txt': bytes('x') }, { level }));
    const first = await importOk(office, path);
    expect(first.unknownFiles).toEqual(['a/readme.txt']);
    expect(first.files['contacts']).toEqual({
      created: 3734,
      updated: 0,
      unchanged: 0,
      rejected: 0,
    });
    const again = await importOk(office, sampleFolder);
    expect(again.batchId).toBeNull();
    const hashes = office.client.prepare('select package_hash from import_batch').pluck();
    const other = testOffice();
    await importOk(other, sampleFolder);
    expect(hashes.all()).toEqual([scalar(other, 'select package_hash from import_batch')]);
  });
});

describe('a .zip that cannot be trusted is refused as a whole, with a sentence', () => {
  const zeros = new Uint8Array(zipLimits.ratioFrom + 1);
  const cases: [string, () => Uint8Array, RegExp][] = [
    ['a name that leaves the folder', () => zipSync({ '../people.csv': people }), /points outside/],
    ['an absolute name', () => zipSync({ '/tmp/people.csv': people }), /points outside/],
    ['a drive letter', () => zipSync({ 'C:people.csv': people }), /points outside/],
    ['a hidden step up', () => zipSync({ 'a\\..\\..\\people.csv': people }), /points outside/],
    ['a file that shrank too much', () => zipSync({ 'people.csv': zeros }), /far more than tables/],
    [
      'more bytes than it says',
      () =>
        patchDirectory(zipSync({ 'people.csv': people }), (view, at) =>
          view.setUint32(at + 24, 5, true),
        ),
      /far more than tables/,
    ],
    [
      'fewer bytes than it says',
      () =>
        patchDirectory(zipSync({ 'people.csv': people }), (view, at) =>
          view.setUint32(at + 24, 500, true),
        ),
      /damaged or cut off/,
    ],
    [
      'a wrong checksum',
      () =>
        patchDirectory(zipSync({ 'people.csv': people }), (view, at) =>
          view.setUint32(at + 16, 1, true),
        ),
      /damaged or cut off/,
    ],
    [
      'a password',
      () =>
        patchDirectory(zipSync({ 'people.csv': people }), (view, at) =>
          view.setUint16(at + 8, 1, true),
        ),
      /protected with a password/,
    ],
    [
      'an unusual way of packing',
      () =>
        patchDirectory(zipSync({ 'people.csv': people }), (view, at) =>
          view.setUint16(at + 10, 14, true),
        ),
      /unusual way/,
    ],
    [
      'a size beyond 32 bits',
      () =>
        patchDirectory(zipSync({ 'people.csv': people }), (view, at) =>
          view.setUint32(at + 20, 0xffffffff, true),
        ),
      /Import the folder itself/,
    ],
    [
      'data that starts elsewhere',
      () =>
        patchDirectory(zipSync({ 'people.csv': people }), (view, at) =>
          view.setUint32(at + 42, 7, true),
        ),
      /damaged or cut off/,
    ],
    [
      'nothing after its first half',
      () => zipSync(sampleEntries()).slice(0, 50_000),
      /damaged or cut off/,
    ],
    [
      'garbage behind its first letters',
      () => bytes(`PK\u0003\u0004${'x'.repeat(500)}`),
      /damaged or cut off/,
    ],
    [
      'the same file twice',
      () => zipSync({ 'people.csv': people, 'People.CSV': people }),
      /more than one people\.csv/,
    ],
    [
      'more files than a package has',
      () =>
        zipSync(
          Object.fromEntries(
            Array.from({ length: zipLimits.entries + 1 }, (_, i) => [`f${i}`, people]),
          ),
        ),
      /far more than tables/,
    ],
  ];

  it.each(cases)('%s', async (_what, make, message) => {
    const office = testOffice();
    const before = everyRow(office);
    const result = await importPackage(office, writeZip(make()));
    expect(result).toMatchObject({
      ok: false,
      error: { code: 'PACKAGE_UNREADABLE', message: expect.stringMatching(message) as string },
    });
    expect(everyRow(office)).toEqual(before);
    expect(office.client.inTransaction).toBe(false);
  });

  it('one byte changed anywhere in the packed data is noticed', async () => {
    const whole = zipSync({
      'people.csv': people,
      'contacts.csv': readFileSync(join(sampleFolder, 'contacts.csv')),
    });
    for (const at of [60, 5_000, 20_000]) {
      const zip = whole.slice();
      zip[at] = zip[at]! ^ 0xff;
      const office = testOffice();
      const result = await importPackage(office, writeZip(zip));
      expect(result).toMatchObject({ ok: false, error: { code: 'PACKAGE_UNREADABLE' } });
      expect(scalar(office, 'select count(*) from person')).toBe(0);
    }
  });

  it('files that share their bytes', async () => {
    const zip = zipSync(
      { 'people.csv': new Uint8Array(300_000).fill(44), 'parents.csv': people },
      { level: 0 },
    );
    const view = new DataView(zip.buffer);
    const first = view.getUint32(zip.length - 22 + 16, true);
    const second = first + 46 + 'people.csv'.length;
    // The second entry now claims the data of the first as its own.
    for (const [offset, size] of [
      [16, 4],
      [20, 4],
      [24, 4],
      [42, 4],
    ] as const) {
      zip.copyWithin(second + offset, first + offset, first + offset + size);
    }
    const result = await importPackage(testOffice(), writeZip(zip));
    expect(result).toMatchObject({ ok: false, error: { code: 'PACKAGE_UNREADABLE' } });
  });
});
