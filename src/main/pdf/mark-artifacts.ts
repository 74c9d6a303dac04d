import {
  PDFArray,
  PDFDict,
  PDFDocument,
  PDFName,
  type PDFObject,
  PDFRawStream,
  type PDFRef,
  decodePDFRawStream,
} from '@cantoo/pdf-lib';

const paints = new Set(['f', 'F', 'f*', 'B', 'B*', 'b', 'b*', 'S', 's', 'n']);
const shows = new Set(['Tj', 'TJ', "'", '"', 'Do', 'sh']);
const pathStarts = new Set(['m', 're']);

/** The operator at the end of a line of a content stream: Skia writes one to a line. */
const operatorOf = (line: string) => /[A-Za-z'"]+\*?$/.exec(line.trimEnd())?.[0] ?? '';

/**
 * Wraps what stands outside of tagged content (running heads, page numbers, rules) as artifacts, so that
 * a screen reader skips it. @returns the new stream and how many operators it wrapped
 */
export function wrapUnmarked(content: string): { content: string; wrapped: number } {
  const out: string[] = [];
  let depth = 0;
  let wrapped = 0;
  let path = false;
  for (const line of content.split('\n')) {
    const operator = operatorOf(line);
    if (operator === 'BDC' || operator === 'BMC') depth += 1;
    if (operator === 'EMC') depth -= 1;
    if (depth > 0 || operator === 'EMC') {
      out.push(line);
      continue;
    }
    if (!path && pathStarts.has(operator)) {
      out.push('/Artifact BMC');
      path = true;
      wrapped += 1;
    }
    if (shows.has(operator)) {
      out.push('/Artifact BMC', line, 'EMC');
      wrapped += 1;
      continue;
    }
    out.push(line);
    if (path && paints.has(operator)) {
      out.push('EMC');
      path = false;
    }
  }
  return { content: out.join('\n'), wrapped };
}

function decode(document: PDFDocument, reference: PDFRef): string {
  const stream = document.context.lookup(reference);
  if (!(stream instanceof PDFRawStream)) return '';
  return Buffer.from(decodePDFRawStream(stream).decode()).toString('latin1');
}

function contentRefs(contents: unknown): PDFRef[] {
  if (contents instanceof PDFArray) return contents.asArray() as PDFRef[];
  return contents === undefined ? [] : [contents as PDFRef];
}

const isKind = (element: PDFObject | undefined, kind: string): element is PDFDict =>
  element instanceof PDFDict && element.get(PDFName.of('S')) === PDFName.of(kind);

/**
 * Older Chromium tags the caption of a table as a part without a kind. It is the table's first child and
 * holds no row.
 */
function nameCaptions(document: PDFDocument): void {
  for (const [, element] of document.context.enumerateIndirectObjects()) {
    if (!isKind(element, 'Table')) continue;
    const children = element.lookup(PDFName.of('K'));
    const first = children instanceof PDFArray ? children.lookup(0) : children;
    if (isKind(first, 'NonStruct') && !holdsRow(first)) {
      first.set(PDFName.of('S'), PDFName.of('Caption'));
    }
  }
}

function holdsRow(element: PDFDict): boolean {
  const children = element.lookup(PDFName.of('K'));
  const list = children instanceof PDFArray ? children.asArray() : [children];
  return list.some((child) => isKind(element.context.lookup(child), 'TR'));
}

/**
 * Finishes a PDF of Chromium's: running text becomes artifacts and the title stands in XMP metadata.
 * Pages look the same as before.
 */
export async function markArtifacts(pdf: Uint8Array): Promise<Uint8Array> {
  const document = await PDFDocument.load(pdf, { updateMetadata: false });
  for (const page of document.getPages()) {
    const refs = contentRefs(page.node.get(PDFName.of('Contents')));
    const text = refs.map((reference) => decode(document, reference)).join('\n');
    const { content, wrapped } = wrapUnmarked(text);
    if (wrapped === 0) continue;
    const stream = document.context.flateStream(Buffer.from(content, 'latin1'));
    page.node.set(PDFName.of('Contents'), document.context.register(stream));
  }
  nameCaptions(document);
  addXmp(document);
  return document.save({ useObjectStreams: false });
}

function addXmp(document: PDFDocument): void {
  const title = (document.getTitle() ?? '')
    .replaceAll('&', '&amp;')
    .replaceAll('<', '&lt;')
    .replaceAll('>', '&gt;');
  const xmp = `<?xpacket begin="\uFEFF" id="W5M0MpCehiHzreSzNTczkc9d"?>
<x:xmpmeta xmlns:x="adobe:ns:meta/"><rdf:RDF xmlns:rdf="http://www.w3.org/1999/02/22-rdf-syntax-ns#">
<rdf:Description rdf:about="" xmlns:dc="http://purl.org/dc/elements/1.1/"><dc:title><rdf:Alt><rdf:li xml:lang="x-default">${title}</rdf:li></rdf:Alt></dc:title></rdf:Description>
</rdf:RDF></x:xmpmeta>
<?xpacket end="w"?>`;
  const stream = document.context.stream(Buffer.from(xmp, 'utf8'), {
    Type: 'Metadata',
    Subtype: 'XML',
  });
  document.catalog.set(PDFName.of('Metadata'), document.context.register(stream));
}
