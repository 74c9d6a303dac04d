import { existsSync, readdirSync, readFileSync } from 'node:fs';
import { dirname, join, sep } from 'node:path';
import type { Plugin } from 'vite';

const modules = `${sep}node_modules${sep}`;

interface Manifest {
  name?: string;
  version?: string;
  license?: string;
}

const readManifest = (folder: string) =>
  JSON.parse(readFileSync(join(folder, 'package.json'), 'utf8')) as Manifest;

/** A folder inside a package may hold a package.json of its own that only says how it is loaded. */
const isPackage = (folder: string) =>
  existsSync(join(folder, 'package.json')) && readManifest(folder).license !== undefined;

/** The folder of the package that a bundled file is from; undefined for our own files. */
function packageFolder(id: string): string | undefined {
  const path = id.replace(/^\0/, '').replace(/\?.*$/, '').replaceAll('/', sep);
  for (let folder = dirname(path); folder.includes(modules); folder = dirname(folder)) {
    if (isPackage(folder)) return folder;
  }
  return undefined;
}

/** What the About page lists of a package: its name, version, licence (SPDX) and the words of it. */
function describe(folder: string) {
  const { name = '', version = '', license = '' } = readManifest(folder);
  const file = readdirSync(folder).find((entry) => /^(licen[cs]e|copying)/i.test(entry));
  return {
    name,
    version,
    license,
    text: file ? readFileSync(join(folder, file), 'utf8').trim() : '',
  };
}

/**
 * Writes licences.json beside the output, with every package of which something is in it. Read off the
 * bundle itself, so that the list in About cannot miss one.
 * @param extra packages that ship beside the bundle
 */
export function licences(extra: readonly string[] = []): Plugin {
  return {
    name: 'licences',
    generateBundle() {
      const folders = new Set(extra.map((name) => join(process.cwd(), 'node_modules', name)));
      for (const id of this.getModuleIds()) {
        const folder = packageFolder(id);
        if (folder !== undefined) folders.add(folder);
      }
      const found = [...folders].map(describe).sort((a, b) => (a.name < b.name ? -1 : 1));
      this.emitFile({
        type: 'asset',
        fileName: 'licences.json',
        source: JSON.stringify(found, null, 1),
      });
    },
  };
}
