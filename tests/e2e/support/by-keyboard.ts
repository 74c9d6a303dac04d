import { expect, type Locator, type Page } from '@playwright/test';

/** More stops than any page here has. */
const mostStops = 80;

/** True when nothing lies over the middle of an element: what has focus can be seen (WCAG 2.4.11). */
export async function isUncovered(target: Locator): Promise<boolean> {
  return target.evaluate((element) => {
    const { x, y, width, height } = element.getBoundingClientRect();
    const top = document.elementFromPoint(x + width / 2, y + height / 2);
    return top !== null && (element.contains(top) || top.contains(element));
  });
}

/** Presses Tab (or Shift+Tab) until the element has the focus, and looks whether it can be seen there. */
export async function tabTo(page: Page, target: Locator, back = false): Promise<void> {
  for (let stop = 0; stop < mostStops; stop += 1) {
    await page.keyboard.press(back ? 'Shift+Tab' : 'Tab');
    const there = await target.evaluateAll((found) =>
      found.some((element) => element === document.activeElement),
    );
    if (!there) continue;
    await expect(target).toBeInViewport();
    expect(await isUncovered(target), 'what has focus is covered').toBe(true);
    return;
  }
  throw new Error(`Tab does not reach ${String(target)}`);
}

/** Writes down what live regions say from now on. */
export async function listen(page: Page): Promise<{ said: () => Promise<string[]> }> {
  await page.evaluate(() => {
    const heard: string[] = [];
    (window as unknown as { heard: string[] }).heard = heard;
    const note = (node: Node): void => {
      const element = node instanceof Element ? node : node.parentElement;
      const region = element?.closest('[aria-live], [role="status"], [role="alert"]');
      const text = element?.textContent?.trim();
      if (region && text) heard.push(text);
    };
    new MutationObserver((records) => {
      for (const { type, target, addedNodes } of records)
        if (type === 'characterData') note(target);
        else for (const node of addedNodes) note(node);
    }).observe(document.body, { subtree: true, childList: true, characterData: true });
  });
  return {
    said: () => page.evaluate(() => (window as unknown as { heard: string[] }).heard),
  };
}
