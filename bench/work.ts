import type { Options, Size } from './options';
import type { Entry } from './result';
import type { Desk } from './vault/desk';
import type { OfficeName } from './vault/offices';

/** What a work gets. */
export interface Context {
  options: Options;
  size: Size;
  /** The program on an office of this name, kept open for all works that only read or add to it. */
  desk(name: OfficeName): Promise<Desk>;
}

/** One thing that is measured. */
export interface Work {
  name: string;
  /** Offices it says something about. */
  sizes: readonly Size[];
  /** Needs Electron and a display. */
  window: boolean;
  run(context: Context): Promise<Entry[]>;
}
