/** What stands above and below every page. */
export interface RunningText {
  program: string;
  title: string;
  /** Audience and handling: 'Internal, confidential'. */
  audience: string;
}

const escape = (text: string) =>
  text.replaceAll('&', '&amp;').replaceAll('<', '&lt;').replaceAll('>', '&gt;');

const row = (left: string, right: string) =>
  `<div style="width:100%;padding:0 0.75in;display:flex;justify-content:space-between;font-family:'Public Sans',Arial,sans-serif;font-size:8pt;color:#454f5b"><span>${left}</span><span>${right}</span></div>`;

/**
 * Header and footer as printToPDF takes them: a small HTML of their own with the style inline. Chromium
 * draws them before any font could load, so they stand in the system's plain face (and are embedded).
 * Page-margin boxes of CSS would need a newer Chromium than the test runtime has; this is the one place
 * to change when it moves on.
 */
export function headerFooter({ program, title, audience }: RunningText) {
  const pages = 'Page <span class="pageNumber"></span> of <span class="totalPages"></span>';
  return {
    headerTemplate: row(escape(program), escape(title)),
    footerTemplate: row(escape(audience), pages),
  };
}
