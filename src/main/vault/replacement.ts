import { existsSync, readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { isDamage } from '../db/health';
import { openDatabase } from '../db/open';
import { makeFolder, removeFile, renameFile, writeFileAtomic } from './file-layer';
import { databaseFileName, vaultFileName } from './vault-file';

/**
 * A program file that is to take the place of the one in use waits beside it, complete and checked,
 * under a name that says what it is. The step that counts comes then: vault.json with the slots of the
 * new key where the key changes, else the renaming itself. Whatever moment a crash comes at, the key in
 * vault.json opens one of the two, and the next unlocking puts that one in place.
 */
const waiting = {
  /** A new vault: there is nothing to replace. */
  created: `${databaseFileName}.created`,
  /** The same records under a new key: the file before goes. */
  rotated: `${databaseFileName}.rotated`,
  /** Other records: the file before is set aside. */
  restored: `${databaseFileName}.restored`,
} as const;
export type ReplacementKind = keyof typeof waiting;
const kinds = Object.keys(waiting) as ReplacementKind[];

/** Where a replacement waits. While it is being made it has the same name with a further ending. */
export const waitingFile = (dir: string, kind: ReplacementKind) => join(dir, waiting[kind]);
export const unfinishedFile = (dir: string, kind: ReplacementKind) =>
  `${waitingFile(dir, kind)}.part`;

/** The replacement is whole, checked and flushed. */
export function announceReplacement(dir: string, kind: ReplacementKind): void {
  renameFile(unfinishedFile(dir, kind), waitingFile(dir, kind));
}

const temporaryKeyFile = /^vault\.json(\.\d)?\.\d+\.tmp$/;

/** Names of files that a crash while making or replacing a vault may leave in a folder. */
export function isLeftover(name: string): boolean {
  return kinds.some((kind) => name.startsWith(waiting[kind])) || temporaryKeyFile.test(name);
}

/** Takes away what was not finished. */
export function clearUnfinished(dir: string): void {
  for (const kind of kinds) {
    for (const file of [unfinishedFile(dir, kind), waitingFile(dir, kind)]) removeWithJournal(file);
  }
  for (const name of readdirSync(dir)) {
    if (temporaryKeyFile.test(name)) removeFile(join(dir, name));
  }
}

function removeWithJournal(file: string): void {
  for (const ending of ['-wal', '-shm', '-journal', '']) {
    if (existsSync(file + ending)) removeFile(file + ending);
  }
}

const asidePlace = (dir: string, stamp: string) => join(dir, `set-aside-${stamp}`);

/** Copies vault.json to the folder where the program file will be set aside, before it is replaced. */
export function setKeyFileAside(dir: string, stamp: string): void {
  const slots = join(dir, vaultFileName);
  const to = join(asidePlace(dir, stamp), vaultFileName);
  if (!existsSync(slots) || existsSync(to)) return;
  makeFolder(asidePlace(dir, stamp));
  writeFileAtomic(to, readFileSync(slots));
}

/** Moves the program file and its journal to a folder of their own. */
function setAside(dir: string, stamp: string): void {
  setKeyFileAside(dir, stamp);
  const place = asidePlace(dir, stamp);
  makeFolder(place);
  for (const ending of ['-wal', '']) {
    const file = join(dir, databaseFileName + ending);
    if (existsSync(file)) renameFile(file, join(place, databaseFileName + ending));
  }
}

/**
 * Puts the replacement in place of the program file, which must be closed.
 * @param keep where the file before must stay at hand: the name of the folder it is moved to ends so
 */
export function replaceProgram(dir: string, kind: ReplacementKind, keep?: string): void {
  const program = join(dir, databaseFileName);
  if (keep !== undefined && existsSync(program)) setAside(dir, keep);
  // Emptied by closing in order; one that is left would be taken for the new file's.
  for (const ending of ['-wal', '-shm']) {
    if (existsSync(program + ending)) removeFile(program + ending);
  }
  renameFile(waitingFile(dir, kind), program);
}

/** True when the key opens the file. Errors that say nothing about the key are passed on. */
function opens(file: string, key: Buffer): boolean {
  if (!existsSync(file)) return false;
  try {
    openDatabase(file, key).close();
    return true;
  } catch (error) {
    if (isDamage(error)) return false;
    if (error instanceof Error && error.name === 'Failure') return false;
    throw error;
  }
}

/**
 * Brings a replacement that a crash cut off to its end, or takes it away when its step did not count.
 * To be called with the key that vault.json gave, before the program file is opened.
 * @param stamp for the name of a folder that something is set aside in
 */
export function settleReplacement(dir: string, key: Buffer, stamp: string): void {
  const found = kinds.filter((kind) => existsSync(waitingFile(dir, kind)));
  if (found.length > 0 && !opens(join(dir, databaseFileName), key)) {
    const ready = found.find((kind) => opens(waitingFile(dir, kind), key));
    // Neither opens: nothing is touched, and opening says what is wrong.
    if (!ready) return;
    replaceProgram(dir, ready, ready === 'restored' ? stamp : undefined);
  }
  clearUnfinished(dir);
}
