import { wrapUnmarked } from '@main/pdf/mark-artifacts';
import { expect, test } from 'vitest';

test('text outside of marked content becomes an artifact, marked text stays as it is', () => {
  const marked = ['/P <</MCID 0 >>BDC', 'BT', '/F4 12 Tf', '<0017> Tj', 'ET', 'EMC'].join('\n');
  expect(wrapUnmarked(marked)).toEqual({ content: marked, wrapped: 0 });
  expect(wrapUnmarked('BT\n<0017> Tj\nET')).toEqual({
    content: 'BT\n/Artifact BMC\n<0017> Tj\nEMC\nET',
    wrapped: 1,
  });
});

test('marked content may hold marked content', () => {
  const nested = [
    '/P <</MCID 1 >>BDC',
    '/Span<</ActualText (fi) >> BDC',
    '<01> Tj',
    'EMC',
    '<02> Tj',
    'EMC',
  ];
  expect(wrapUnmarked(nested.join('\n')).wrapped).toBe(0);
});

test('a whole path is one artifact, from its first point to its paint', () => {
  const path = '0 0 m\n10 0 l\n10 5 l\nf*\n1 0 0 RG';
  expect(wrapUnmarked(path)).toEqual({
    content: '/Artifact BMC\n0 0 m\n10 0 l\n10 5 l\nf*\nEMC\n1 0 0 RG',
    wrapped: 1,
  });
});

test('clipping paths and state are left alone', () => {
  const state = 'q\n1 0 0 1 0 0 cm\n/G3 gs\nQ';
  expect(wrapUnmarked(state)).toEqual({ content: state, wrapped: 0 });
});
