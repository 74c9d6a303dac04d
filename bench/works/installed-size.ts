import { existsSync, readdirSync, readFileSync, statSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { entry } from '../result';
import { root } from '../vault/offices';
import { electronPath } from '../window/started';
import type { Work } from '../work';

/** Bytes of the files in a folder that are taken along. */
function sizeOf(path: string, takes: (path: string) => boolean = () => true): number {
  if (!existsSync(path) || !takes(path)) return 0;
  const found = statSync(path);
  if (!found.isDirectory()) return found.size;
  return readdirSync(path).reduce((sum, name) => sum + sizeOf(join(path, name), takes), 0);
}

/** Packages that the built main process loads, and those that they load. */
function packagesOf(folder: string): string[] {
  const used = new Set<string>();
  const add = (name: string) => {
    // The runtime is what the rest is compared with.
    if (used.has(name) || name === 'electron') return;
    const manifest = join(root, 'node_modules', name, 'package.json');
    if (!existsSync(manifest)) return;
    used.add(name);
    const { dependencies = {} } = JSON.parse(readFileSync(manifest, 'utf8')) as {
      dependencies?: Record<string, string>;
    };
    for (const dependency of Object.keys(dependencies)) add(dependency);
  };
  for (const name of readdirSync(folder, { recursive: true, encoding: 'utf8' })) {
    if (!name.endsWith('.js')) continue;
    const text = readFileSync(join(folder, name), 'utf8');
    for (const [, specifier = ''] of text.matchAll(
      /(?:from|import\(?)\s*["']([^."'][^"']*)["']/g,
    )) {
      const parts = specifier.split('/');
      add(specifier.startsWith('@') ? parts.slice(0, 2).join('/') : (parts[0] ?? ''));
    }
  }
  return [...used].sort();
}

const platform = `${process.platform}-${process.arch}`;

/** What packaging takes of a package: no sources of native code, no drivers of other systems, no maps. */
function isTaken(path: string): boolean {
  if (/\.(map|ts|mts|cts|md|c|h|cc|cpp|gyp)$/.test(path)) return false;
  if (/\/better-sqlite3\/(deps|src)$/.test(path)) return false;
  return !/\/prebuilds\/[^/]+$/.test(path) || path.includes(platform);
}

/** What stands on the disk after installing, beside what the runtime alone takes. */
export const installedSize: Work = {
  name: 'installed-size',
  sizes: ['S'],
  window: false,
  async run({ size }) {
    const built = ['main', 'preload', 'renderer'].map((part) => join(root, 'out', part));
    const packages = packagesOf(join(root, 'out', 'main'));
    const parts = {
      built: built.reduce((sum, folder) => sum + sizeOf(folder), 0),
      packages: packages.reduce(
        (sum, name) => sum + sizeOf(join(root, 'node_modules', name), isTaken),
        0,
      ),
      data:
        sizeOf(join(root, 'drizzle'), (path) => !path.endsWith('meta')) +
        sizeOf(join(root, 'resources')),
    };
    const megabytes = (bytes: number) => bytes / 1e6;
    const runtime = megabytes(sizeOf(dirname(electronPath())));
    const own = megabytes(parts.built + parts.packages + parts.data);
    const said = Object.entries(parts)
      .map(([name, bytes]) => `${name} ${megabytes(bytes).toFixed(1)} MB`)
      .join(', ');
    return [
      entry(
        {
          work: 'installed-size',
          size,
          unit: 'MB',
          limit: 25,
          product_is: `what the program adds: ${said}`,
          reference_is: 'the runtime alone',
          note: `packages that the main process loads: ${packages.join(', ')}`,
        },
        { product: own, reference: runtime, runs: 1 },
      ),
    ];
  },
};
