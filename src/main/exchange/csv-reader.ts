/** One record of a CSV file. */
export interface CsvRecord {
  /** Physical line on which it starts; the first line of the file is 1. */
  line: number;
  cells: string[];
  /** Why it cannot be trusted: a sentence. */
  broken?: string;
}

/** Characters a record may have; the longest honest one has about 20,000. */
const longestRecord = 1_000_000;

const neverClosed =
  'A quotation mark opens a text and none closes it. Close it, and double those inside.';
const afterQuote =
  'Text stands after a closing quotation mark. Double the quotation marks inside a text.';
const tooLong =
  'This record does not end within a million characters: a quotation mark is probably never closed. The lines after it were not read.';

const none = Number.MAX_SAFE_INTEGER;
const indexOr = (found: number, otherwise: number) => (found === -1 ? otherwise : found);

interface Cell {
  value: string;
  /** Place of the comma or line end after it; the length of the text at its end. */
  end: number;
  broken?: string;
}

/** Reads to the next comma or line end. @returns undefined when the text ends before it does */
function bareCell(text: string, from: number, last: boolean): Cell | undefined {
  const comma = indexOr(text.indexOf(',', from), none);
  const lineEnd = indexOr(text.indexOf('\n', from), none);
  if (comma < lineEnd) return { value: text.slice(from, comma), end: comma };
  if (lineEnd === none && !last) return undefined;
  const end = Math.min(lineEnd, text.length);
  const value = text.slice(from, end);
  return { value: value.endsWith('\r') ? value.slice(0, -1) : value, end };
}

function quotedCell(text: string, from: number, last: boolean): Cell | undefined {
  let value = '';
  let start = from + 1;
  for (;;) {
    const quote = text.indexOf('"', start);
    if (quote === -1) {
      return last
        ? { value: value + text.slice(start), end: text.length, broken: neverClosed }
        : undefined;
    }
    value += text.slice(start, quote);
    if (text[quote + 1] !== '"') {
      // The last character so far: the next piece may double it.
      const rest = quote + 1 === text.length && !last ? undefined : bareCell(text, quote + 1, last);
      if (!rest) return undefined;
      if (rest.value.trim() === '') return { value, end: rest.end };
      return { value: `${value}"${rest.value}`, end: rest.end, broken: afterQuote };
    }
    value += '"';
    start = quote + 2;
  }
}

/** An empty line, or one of nothing but commas, as spreadsheets leave behind: it records nothing. */
const isEmpty = ({ cells }: CsvRecord) => cells.every((cell) => cell === '' || cell.trim() === '');

/**
 * Reads RFC 4180 records from text that arrives in pieces: cells between commas, quoted ones with doubled
 * quotation marks, lines ended by CRLF or LF, also mixed. Text inside quotes is kept exactly.
 * Written here because papaparse does not say on which line a record starts, cannot tell a carriage return
 * inside quotes from the one of the line end, and reads an unclosed quote anew with every piece.
 */
export class CsvReader {
  #text = '';
  #at = 0;
  #line = 1;
  /** Place of the next quotation mark at or after #at. */
  #quote = none;
  #stopped = false;

  /** Takes the next piece. @returns the records it completes */
  push(piece: string): CsvRecord[] {
    return this.#read(piece, false);
  }

  /** @returns what is left at the end of the file */
  end(): CsvRecord[] {
    return this.#read('', true);
  }

  #read(piece: string, last: boolean): CsvRecord[] {
    if (this.#stopped) return [];
    this.#text = this.#text.slice(this.#at) + piece;
    this.#at = 0;
    this.#quote = indexOr(this.#text.indexOf('"'), none);
    const records: CsvRecord[] = [];
    while (this.#at < this.#text.length) {
      const record = this.#next(last);
      if (!record) break;
      if (record.broken !== undefined || !isEmpty(record)) records.push(record);
    }
    if (this.#text.length - this.#at > longestRecord) {
      this.#stopped = true;
      records.push({ line: this.#line, cells: [], broken: tooLong });
    }
    return records;
  }

  #next(last: boolean): CsvRecord | undefined {
    const lineEnd = indexOr(this.#text.indexOf('\n', this.#at), last ? this.#text.length : none);
    if (this.#quote < lineEnd) return this.#nextQuoted(last);
    if (lineEnd === none) return undefined;
    const line = this.#text.slice(this.#at, lineEnd);
    const cells = (line.endsWith('\r') ? line.slice(0, -1) : line).split(',');
    return this.#take({ line: this.#line, cells }, lineEnd, 1);
  }

  #nextQuoted(last: boolean): CsvRecord | undefined {
    const text = this.#text;
    const cells: string[] = [];
    let broken: string | undefined;
    for (let at = this.#at; ; at += 1) {
      const cell = text[at] === '"' ? quotedCell(text, at, last) : bareCell(text, at, last);
      if (!cell) return undefined;
      cells.push(cell.value);
      broken ??= cell.broken;
      at = cell.end;
      if (text[at] === ',') continue;
      const lines = text.slice(this.#at, at).split('\n').length;
      return this.#take({ line: this.#line, cells, ...(broken && { broken }) }, at, lines);
    }
  }

  #take(record: CsvRecord, lineEnd: number, lines: number): CsvRecord {
    this.#at = lineEnd + 1;
    this.#line += lines;
    if (this.#quote < this.#at) this.#quote = indexOr(this.#text.indexOf('"', this.#at), none);
    return record;
  }
}
