const atOnce = 500;

/**
 * Every row of a list that is shown page by page, for copying it or saving it as a file.
 * @param page asks for one page, with the filters and the order of the list
 */
export async function allRows<Row>(
  page: (part: { offset: number; limit: number }) => Promise<{ rows: readonly Row[] }>,
): Promise<Row[]> {
  const rows: Row[] = [];
  for (let offset = 0; ; offset += atOnce) {
    // Each page is asked for when the one before is there: the main process answers one at a time.
    const part = await page({ offset, limit: atOnce });
    rows.push(...part.rows);
    if (part.rows.length < atOnce) return rows;
  }
}
