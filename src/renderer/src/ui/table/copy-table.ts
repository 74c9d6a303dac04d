import type { DataColumn } from './types';

/** Text that a spreadsheet would run as a formula stays text. */
function harmless(text: string): string {
  return /^[=+@]|^-(?![\d.])/.test(text) ? `'${text}` : text;
}

const oneLine = (text: string): string => text.replace(/[\t\r\n]+/g, ' ').trim();

const escapes: Record<string, string> = { '&': '&amp;', '<': '&lt;', '>': '&gt;', '"': '&quot;' };
const html = (text: string): string => text.replace(/[&<>"]/g, (c) => escapes[c] ?? c);

/** Rows as tab-separated text and as an HTML table: what Excel and Word each like best. */
export function tableForClipboard<Row>(
  columns: readonly DataColumn<Row>[],
  rows: readonly Row[],
): { text: string; html: string } {
  const head = columns.map((column) => oneLine(column.header));
  const body = rows.map((row) => columns.map((column) => harmless(oneLine(column.text(row)))));
  const tr = (cells: string[], tag: string): string =>
    `<tr>${cells.map((cell) => `<${tag}>${html(cell)}</${tag}>`).join('')}</tr>`;
  return {
    text: [head, ...body].map((cells) => cells.join('\t')).join('\r\n'),
    html: `<table><thead>${tr(head, 'th')}</thead><tbody>${body.map((cells) => tr(cells, 'td')).join('')}</tbody></table>`,
  };
}

/** Puts both forms on the clipboard, inside a click or a key press; false when it was refused. */
export function copyToClipboard(forms: { text: string; html: string }): boolean {
  let done = false;
  const onCopy = (event: ClipboardEvent): void => {
    event.preventDefault();
    event.clipboardData?.setData('text/plain', forms.text);
    event.clipboardData?.setData('text/html', forms.html);
    done = true;
  };
  document.addEventListener('copy', onCopy, { once: true, capture: true });
  // The one way that needs no permission, and the only synchronous one.
  document.execCommand('copy');
  document.removeEventListener('copy', onCopy, { capture: true });
  return done;
}
