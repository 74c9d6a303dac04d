import { existsSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import type { Licence } from '@shared/contract/about';

/** What each build wrote beside itself of the packages in it. */
const lists = ['out/main/licences.json', 'out/renderer/licences.json'];

/**
 * The packages in the program, each once, by name.
 * @param root folder of the program
 */
export function readLicences(root: string): Licence[] {
  const found = new Map<string, Licence>();
  for (const list of lists) {
    const file = join(root, list);
    if (!existsSync(file)) continue;
    for (const licence of JSON.parse(readFileSync(file, 'utf8')) as Licence[]) {
      found.set(`${licence.name} ${licence.version}`, licence);
    }
  }
  return [...found.values()].sort((a, b) => a.name.localeCompare(b.name, 'en'));
}
