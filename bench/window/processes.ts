import { readdirSync, readFileSync } from 'node:fs';

/** Ids of a process and all it started, and what those started. */
export function processTree(pid: number): number[] {
  const children = new Map<number, number[]>();
  for (const name of readdirSync('/proc')) {
    if (!/^\d+$/.test(name)) continue;
    try {
      const stat = readFileSync(`/proc/${name}/stat`, 'utf8');
      // The name of the program stands in brackets and may hold anything.
      const parent = Number(stat.slice(stat.lastIndexOf(')') + 2).split(' ')[1]);
      children.set(parent, [...(children.get(parent) ?? []), Number(name)]);
    } catch {
      // Ended in the meantime.
    }
  }
  const tree = [pid];
  for (const found of tree) tree.push(...(children.get(found) ?? []));
  return tree;
}

/**
 * Megabytes of memory of a process and all it started. What several of them share is shared out
 * between them (PSS), so that it counts once.
 */
export function memoryOf(pid: number): number {
  let kilobytes = 0;
  for (const one of processTree(pid)) {
    try {
      const text = readFileSync(`/proc/${one}/smaps_rollup`, 'utf8');
      kilobytes += Number(/^Pss:\s+(\d+) kB/m.exec(text)?.[1] ?? 0);
    } catch {
      // Ended in the meantime.
    }
  }
  return (kilobytes * 1024) / 1e6;
}

/** Memory can only be told apart like this on Linux. */
export const canMeasureMemory = process.platform === 'linux';
