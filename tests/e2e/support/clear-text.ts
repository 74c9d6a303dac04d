import { readdirSync, readFileSync, statSync } from 'node:fs';
import { join } from 'node:path';

function filesUnder(folder: string): string[] {
  return readdirSync(folder).flatMap((name) => {
    const path = join(folder, name);
    const info = statSync(path, { throwIfNoEntry: false });
    if (!info) return [];
    return info.isDirectory() ? filesUnder(path) : info.isFile() ? [path] : [];
  });
}

/**
 * The files under a folder that hold one of the texts, in UTF-8 or UTF-16, in any case, whole or as one of
 * its words of six letters and more. File names are searched too.
 */
export function filesWith(
  folder: string,
  texts: readonly string[],
  { except = [] }: { except?: readonly string[] } = {},
): string[] {
  const words = texts.flatMap((text) => [
    text,
    ...text.split(' ').filter((word) => word.length >= 6),
  ]);
  const needles = [...new Set(words)].flatMap((word) => [
    Buffer.from(word.toLowerCase(), 'utf8'),
    Buffer.from(word.toLowerCase(), 'utf16le'),
  ]);
  return filesUnder(folder)
    .filter((path) => !except.includes(path))
    .filter((path) => {
      const content = Buffer.from(readFileSync(path).toString('latin1').toLowerCase(), 'latin1');
      const name = Buffer.from(path.slice(folder.length).toLowerCase());
      return needles.some((needle) => content.includes(needle) || name.includes(needle));
    });
}
