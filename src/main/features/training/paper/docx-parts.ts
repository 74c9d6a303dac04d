import {
  AlignmentType,
  BorderStyle,
  Document,
  HeadingLevel,
  Packer,
  Paragraph,
  type ISectionOptions,
  Table,
  TableCell,
  TableRow,
  TextRun,
  WidthType,
} from 'docx';

/** Office machines have it; the document names no font that a reader would have to find. */
const font = 'Calibri';
const ink = '0B2545';

/** Sizes in half points, lengths in twentieths of a point: Word's own units. */
const halfPoints = (points: number): number => points * 2;
export const twips = (points: number): number => points * 20;

export const heading = (text: string, level: 1 | 2): Paragraph =>
  new Paragraph({
    heading: level === 1 ? HeadingLevel.HEADING_1 : HeadingLevel.HEADING_2,
    spacing: { before: twips(level === 1 ? 0 : 12), after: twips(4) },
    keepNext: true,
    children: [
      new TextRun({ text, bold: true, color: ink, size: halfPoints(level === 1 ? 18 : 12) }),
    ],
  });

interface LineOptions {
  size?: number;
  bold?: boolean;
  centered?: boolean;
  after?: number;
}

export const line = (
  text: string,
  { size = 10.5, bold = false, centered = false, after = 3 }: LineOptions = {},
): Paragraph =>
  new Paragraph({
    alignment: centered ? AlignmentType.CENTER : AlignmentType.LEFT,
    spacing: { after: twips(after) },
    children: [new TextRun({ text, bold, size: halfPoints(size) })],
  });

const edge = { style: BorderStyle.SINGLE, size: 4, color: 'A9B2BC' } as const;
const none = { style: BorderStyle.NONE, size: 0, color: 'FFFFFF' } as const;
const borders = { top: none, left: none, right: none, bottom: edge };

const cell = (text: string, head: boolean, width: number): TableCell =>
  new TableCell({
    borders,
    width: { size: width, type: WidthType.PERCENTAGE },
    margins: { top: 40, bottom: 40, right: 120 },
    children: [
      new Paragraph({ children: [new TextRun({ text, bold: head, size: halfPoints(9.5) })] }),
    ],
  });

/**
 * A table with heads that repeat on every page.
 * @param widths of the columns, in percent
 */
export function table(
  heads: readonly string[],
  rows: readonly (readonly string[])[],
  widths: readonly number[],
): Table {
  const row = (texts: readonly string[], head: boolean) =>
    new TableRow({
      tableHeader: head,
      cantSplit: true,
      children: texts.map((text, at) => cell(text, head, widths[at] ?? 10)),
    });
  return new Table({
    width: { size: 100, type: WidthType.PERCENTAGE },
    rows: [row(heads, true), ...rows.map((texts) => row(texts, false))],
  });
}

/** The file: Letter, with a title that says what it is and names nobody. */
export async function wordFile(
  title: string,
  program: string,
  sections: readonly ISectionOptions[],
): Promise<Uint8Array> {
  const file = new Document({
    title,
    creator: program,
    styles: { default: { document: { run: { font, size: halfPoints(10.5) } } } },
    sections: [...sections],
  });
  return new Uint8Array(await Packer.toBuffer(file));
}

/** Letter in twentieths of a point. */
export const letter = { width: 12_240, height: 15_840 } as const;
