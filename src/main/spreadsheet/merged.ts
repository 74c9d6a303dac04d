import { strFromU8, unzipSync } from 'fflate';
import type { Cell } from '@shared/domain/spreadsheet/field';

const attribute = (tag: string, name: string): string | undefined =>
  new RegExp(`\\s${name}="([^"]*)"`).exec(tag)?.[1];

const entities: Record<string, string> = { amp: '&', lt: '<', gt: '>', quot: '"', apos: "'" };
const unescape = (text: string): string =>
  text
    .replace(/&#(\d+);/g, (_, code: string) => String.fromCodePoint(Number(code)))
    .replace(/&(amp|lt|gt|quot|apos);/g, (_, name: string) => entities[name] ?? '');

/**
 * The ranges of merged cells of each sheet, by its name: 'A2:A5'. Read straight from the parts of the
 * file, which the reader of cells does not look at. Whatever is unusual about them yields none.
 */
export function mergedRanges(bytes: Uint8Array): Map<string, string[]> {
  const found = new Map<string, string[]>();
  const parts = unzipSync(bytes, {
    filter: ({ name }) =>
      name === 'xl/workbook.xml' ||
      name === 'xl/_rels/workbook.xml.rels' ||
      /^xl\/worksheets\/[^/]+\.xml$/.test(name),
  });
  const text = (name: string): string => (parts[name] ? strFromU8(parts[name]) : '');
  const targets = new Map(
    [...text('xl/_rels/workbook.xml.rels').matchAll(/<Relationship\b[^>]*>/g)].map(([tag]) => [
      attribute(tag, 'Id'),
      attribute(tag, 'Target'),
    ]),
  );
  for (const [tag] of text('xl/workbook.xml').matchAll(/<sheet\b[^>]*>/g)) {
    const target = targets.get(attribute(tag, 'r:id'));
    const name = attribute(tag, 'name');
    if (name === undefined || target === undefined) continue;
    const xml = text(`xl/${target.replace(/^\/?(xl\/)?/, '')}`);
    const refs = [...xml.matchAll(/<mergeCell\b[^>]*>/g)].flatMap(
      ([cell]) => attribute(cell, 'ref') ?? [],
    );
    if (refs.length > 0) found.set(unescape(name), refs);
  }
  return found;
}

interface Area {
  top: number;
  left: number;
  bottom: number;
  right: number;
}

const columnAt = (letters: string): number =>
  [...letters].reduce((at, letter) => at * 26 + letter.charCodeAt(0) - 64, 0) - 1;

function areaOf(range: string): Area | null {
  const match = /^([A-Z]{1,3})(\d+):([A-Z]{1,3})(\d+)$/.exec(range);
  if (!match) return null;
  const [, left = '', top = '', right = '', bottom = ''] = match;
  return {
    left: columnAt(left),
    top: Number(top) - 1,
    right: columnAt(right),
    bottom: Number(bottom) - 1,
  };
}

/** Cells a merged range may be spread over: one that spans the whole sheet is a title. */
const atMost = 500;

/** Gives every cell of a merged range the value that stands in its first one. */
export function fillMerged(rows: Cell[][], ranges: readonly string[]): Cell[][] {
  for (const range of ranges) {
    const area = areaOf(range);
    const value = area && rows[area.top]?.[area.left];
    if (!area || value === null || value === undefined) continue;
    // Spread downwards only: across, a merged cell is a title over several columns.
    if (area.right > area.left || area.bottom - area.top > atMost) continue;
    for (let at = area.top + 1; at <= area.bottom && at < rows.length; at += 1) {
      const row = rows[at];
      if (row && (row[area.left] ?? null) === null) row[area.left] = value;
    }
  }
  return rows;
}
