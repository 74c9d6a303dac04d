// Kills many processes at random points and prints what was tried, what survived and what was lost.
import { type Kill, Killer, kinds } from './driver';

const wanted = Number(process.env['FAULTS'] ?? 300);
const seed = Number(process.env['FAULTS_SEED'] ?? Date.now());
const print = (line: string) => process.stdout.write(`${line}\n`);

const killer = new Killer(seed);
const found: Kill[] = [];
let shown = 0;

function showProgress(): void {
  const due = Math.floor((found.length * 10) / wanted);
  if (due === shown) return;
  shown = due;
  process.stderr.write(`${found.length} of ${wanted} killed\n`);
}

try {
  print(`killing ${wanted} processes, seed ${seed}`);
  await killer.prepare();
  let next = 0;
  const lane = async () => {
    while (next < wanted) {
      const kind = kinds[next % kinds.length]!;
      next += 1;
      found.push(await killer.kill(kind));
      showProgress();
    }
  };
  await Promise.all([lane(), lane()]);
} finally {
  killer.dispose();
}

const lost = found.filter((kill) => kill.lost.length > 0);
const column = (text: string | number, width: number) => String(text).padStart(width);
const line = (first: string, cells: readonly (string | number)[]) =>
  first.padEnd(14) + cells.map((cell) => column(cell, 14)).join('');
print(line('killed in', ['tried', 'acknowledged', 'survived', 'lost']));
for (const kind of kinds) {
  const of = found.filter((kill) => kill.kind === kind);
  const told = of.reduce((sum, { acknowledged }) => sum + acknowledged, 0);
  const bad = of.filter((kill) => kill.lost.length > 0).length;
  print(line(kind, [of.length, told, of.length - bad, bad]));
}
for (const { kind, after, lost: sentences } of lost)
  print(`LOST ${kind}, killed after ${after} ms: ${sentences.join('; ')}`);
print(`tried ${found.length}, survived ${found.length - lost.length}, lost ${lost.length}`);
process.exitCode = lost.length === 0 ? 0 : 1;
