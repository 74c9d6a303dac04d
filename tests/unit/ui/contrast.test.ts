import { contrast } from '@renderer/theme/contrast';
import { colors, type ColorTokens, type Scheme } from '@renderer/theme/tokens';
import { describe, expect, it } from 'vitest';

type Pair = [front: keyof ColorTokens, back: keyof ColorTokens];

const grounds = ['background', 'surface', 'raised', 'hover', 'selected'] as const;
const tones = ['attention', 'error', 'done'] as const;

/** What people read, and what it lies on. */
const texts: Pair[] = [
  ...grounds.flatMap((ground): Pair[] => [
    ['text', ground],
    ['muted', ground],
    ['accent', ground],
    ...tones.map((tone): Pair => [tone, ground]),
  ]),
  ...(['background', 'surface', 'raised', 'hover'] as const).map((g): Pair => ['placeholder', g]),
  ...tones.flatMap((tone): Pair[] => [
    [tone, `${tone}Tint`],
    ['text', `${tone}Tint`],
    ['muted', `${tone}Tint`],
  ]),
  ['accent', 'accentTint'],
  ['text', 'accentTint'],
  ['muted', 'accentTint'],
  ['text', 'neutralTint'],
  ['muted', 'neutralTint'],
  ['onAccent', 'accentFill'],
  ['onAccent', 'accentFillHover'],
  ['onAccent', 'errorFill'],
  ['onAccent', 'errorFillHover'],
];

/** Edges of fields and boxes, focus, marks of selection, filled controls. */
const marks: Pair[] = [
  ...(['background', 'surface', 'raised', 'hover'] as const).map((g): Pair => ['border', g]),
  ...grounds.flatMap((ground): Pair[] => [
    ['accent', ground],
    ['error', ground],
  ]),
  ...tones.map((tone): Pair => ['accent', `${tone}Tint`]),
  ...(['background', 'surface', 'raised'] as const).map((g): Pair => ['accentFill', g]),
];

const tooLow = (scheme: Scheme, pairs: Pair[], least: number): string[] =>
  pairs
    .map(([front, back]) => ({
      name: `${front} on ${back}`,
      ratio: contrast(colors[scheme][front], colors[scheme][back]),
    }))
    .filter(({ ratio }) => ratio < least)
    .map(({ name, ratio }) => `${name}: ${ratio.toFixed(2)}`);

describe.each(['light', 'dark'] as const)('contrast of the %s scheme', (scheme) => {
  it('is 4.5 or more for text', () => expect(tooLow(scheme, texts, 4.5)).toEqual([]));
  it('is 3 or more for edges, focus and marks', () => expect(tooLow(scheme, marks, 3)).toEqual([]));
});

describe('contrast', () => {
  it('is 21 between black and white, and the same both ways', () => {
    expect(contrast('#000000', '#ffffff')).toBeCloseTo(21);
    expect(contrast('#1b4b8f', '#ffffff')).toBe(contrast('#ffffff', '#1b4b8f'));
  });
});
