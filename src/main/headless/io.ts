import type { Readable } from 'node:stream';
import type { Clock, Month } from '@shared/dates';
import type { Result } from '@shared/errors';
import type { Office } from '../db/write';

/** A standard stream to write to; a bar is drawn only on a terminal. */
export interface Output {
  write(text: string): unknown;
  isTTY?: boolean | undefined;
  columns?: number | undefined;
}

/** The keyboard, or whatever stands in for it. */
export interface Input extends Readable {
  isTTY?: boolean | undefined;
  setRawMode?(on: boolean): unknown;
}

export type Audience = 'internal' | 'shareable';

/** What a report is asked for. */
export interface ReportRequest {
  office: Office;
  month: Month;
  audience: Audience;
}

/** What commands use of other parts of the program. */
export interface HeadlessServices {
  /** The JSON of the monthly report. */
  reportJson(request: ReportRequest): Result<unknown>;
  /** The bytes of an Excel file with the figures. */
  reportXlsx(request: ReportRequest): Promise<Uint8Array>;
  /** The bytes of the printed report. Only a process with windows can print: absent in plain Node. */
  printPdf?(request: ReportRequest): Promise<Uint8Array>;
}

/** Everything a command touches outside its arguments. */
export interface HeadlessIo {
  stdin: Input;
  stdout: Output;
  stderr: Output;
  env: Readonly<Record<string, string | undefined>>;
  /** Folder that relative paths start from. */
  cwd: string;
  clock: Clock;
  services: HeadlessServices;
  /** Stops a long command; what it did is undone. */
  signal?: AbortSignal | undefined;
}
