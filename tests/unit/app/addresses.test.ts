/// <reference types="vite/client" />
import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { routeTree } from '@renderer/app/route-tree';
import { createMemoryHistory, createRouter, defaultParseSearch } from '@tanstack/react-router';
import { describe, expect, it, vi } from 'vitest';

// Screens listen to their window as they are loaded. There is none here, and nothing comes from it.
vi.hoisted(() => vi.stubGlobal('window', new EventTarget()));

const router = createRouter({ routeTree, history: createMemoryHistory() });
const routes = Object.entries(router.routesByPath).map(([path, route]) => ({ path, route }));
const places = new Set(routes.map(({ path }) => path.split('/')[1]).filter((place) => place));
const begin = String.raw`#?/(?:${[...places].join('|')})\b`;

/**
 * What begins like an address in TypeScript: strings, templates, and strings that SQL puts together
 * ('/people/' || person_id).
 */
const written = new RegExp(
  [
    `('${begin}[^'\\n]*'(?:\\s*\\|\\|\\s*(?:[\\w.]+|'[^'\\n]*'))+)`,
    `'(${begin}[^'\\n]*)'`,
    `"(${begin}[^"\\n]*)"`,
    `\`(${begin}[^\`\\n]*)\``,
  ].join('|'),
  'g',
);

/** Where lists lead: `useRecordHref('/people')` puts the record's id behind it. */
const recordHref = /useRecordHref\('([^']*)'\)/g;

/** An address with 1 for everything that is filled in. */
function filledIn(text: string): string {
  return (
    text
      .replaceAll(/'\s*\|\|\s*[\w.]+(?:\s*\|\|\s*')?/g, '1')
      // A template inside of the template: what it puts at the end is not looked at.
      .replace(/\$\{[^}]*$/, '')
      .replaceAll(/\$\{[^}]*\}|\$\w+/g, '1')
      .replaceAll(/['#]/g, '')
      .replace(/\/$/, '/1')
      .replace(/\?1$/, '')
  );
}

function addressesIn(folder: string): { where: string; path: string }[] {
  return readdirSync(folder, { recursive: true, encoding: 'utf8' })
    .filter((file) => /\.tsx?$/.test(file) && !file.startsWith('gallery'))
    .flatMap((file) => {
      const text = readFileSync(join(folder, file), 'utf8');
      const found = text.replaceAll(recordHref, "'$1/'").matchAll(written);
      return [...found].map((match) => {
        const address = match.slice(1).find((group) => group !== undefined) ?? '';
        return { where: `${join(folder, file)}: ${address}`, path: filledIn(address) };
      });
    });
}

const segments = (path: string): string[] => path.split('/').filter((part) => part !== '');

/** Words must be words of the route: '/recruitment/import' is not the record of a candidate 'import'. */
function routeOf(pathname: string) {
  const given = segments(pathname);
  return routes.find(({ path }) => {
    const wanted = segments(path);
    return (
      wanted.length === given.length &&
      wanted.every((part, at) =>
        part.startsWith('$') ? /^\d+$/.test(given[at] ?? '') : part === given[at],
      )
    );
  })?.route;
}

/** What is wrong with an address: nothing is there, or what follows '?' is not understood there. */
function problemOf(address: string): string | undefined {
  const [pathname = '', query = ''] = address.split('?');
  if (!routeOf(pathname)) return 'leads nowhere';
  const asked = defaultParseSearch(query) as Record<string, unknown>;
  const matches = router.matchRoutes(pathname, asked);
  const understood = matches.at(-1)?._strictSearch as Record<string, unknown>;
  const names = new Set(
    matches.flatMap(({ routeId }) => {
      const schema = router.routesById[routeId].options.validateSearch;
      return schema && 'shape' in schema ? Object.keys(schema.shape) : [];
    }),
  );
  const lost = Object.entries(asked).filter(
    ([name, value]) => !names.has(name) || (value !== 1 && understood[name] === undefined),
  );
  return lost.length === 0
    ? undefined
    : `${lost.map(([name]) => name).join(', ')} is not understood`;
}

describe('the route tree', () => {
  it.each([
    ['/people/1', undefined],
    ['/supervision/session/1', undefined],
    ['/supervision/1', 'leads nowhere'],
    ['/people/import', 'leads nowhere'],
    ['/people?role=mentor', undefined],
    ['/people?role=nobody', 'role is not understood'],
    ['/people?colour=red', 'colour is not understood'],
  ])('%s: %s', (address, problem) => {
    expect(problemOf(address)).toBe(problem);
  });
});

describe('every address that is written', () => {
  it.each([
    ['by the main process', 'src/main', 40],
    ['in the rules', 'src/shared', 2],
    ['on the screens', 'src/renderer/src', 100],
  ])('%s leads somewhere', (_, folder, atLeast) => {
    const addresses = addressesIn(folder);
    expect(addresses.length).toBeGreaterThanOrEqual(atLeast);
    const wrong = addresses.flatMap(({ where, path }) => {
      const problem = problemOf(path);
      return problem === undefined ? [] : [`${where}: ${problem}`];
    });
    expect(wrong).toEqual([]);
  });
});
