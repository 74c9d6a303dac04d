import type { Page } from '@playwright/test';

/** Frames of a while, as the page itself saw them. */
export interface Frames {
  /** Milliseconds of the longest one. */
  longest: number;
  count: number;
  /** How many took longer than two frames of a usual screen. */
  late: number;
}

const begin = `(() => {
  const times = [];
  window.benchFrames = times;
  const note = (at) => {
    if (window.benchFrames !== times) return;
    times.push(at);
    requestAnimationFrame(note);
  };
  requestAnimationFrame(note);
})()`;

const end = `(() => {
  const times = window.benchFrames;
  window.benchFrames = null;
  const lengths = times.slice(1).map((at, i) => at - times[i]);
  return {
    longest: Math.max(0, ...lengths),
    count: lengths.length,
    late: lengths.filter((ms) => ms > 33).length,
  };
})()`;

/** Watches the frames of a page while something is done in it. */
export async function framesWhile(page: Page, work: () => Promise<void>): Promise<Frames> {
  await page.evaluate(begin);
  await work();
  return page.evaluate<Frames>(end);
}
