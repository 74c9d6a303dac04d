const escapes: Record<string, string> = { '&': '&amp;', '<': '&lt;', '>': '&gt;', '"': '&quot;' };
const html = (text: string): string => text.replace(/[&<>"]/g, (char) => escapes[char] ?? char);

/** A block of cells as tab-separated text and as an HTML table: what Excel and Word each like best. */
export function blockForClipboard(block: readonly (readonly string[])[]): {
  text: string;
  html: string;
} {
  const rows = block.map(
    (cells) => `<tr>${cells.map((cell) => `<td>${html(cell)}</td>`).join('')}</tr>`,
  );
  return {
    text: block.map((cells) => cells.join('\t')).join('\r\n'),
    html: `<table><tbody>${rows.join('')}</tbody></table>`,
  };
}
