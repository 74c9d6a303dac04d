import type { LocalDate } from '../../dates';

export const backupExtension = '.ppdbackup';

const pattern = /-(\d{4})(\d{2})(\d{2})-(\d{2})(\d{2})(\d{2})\.ppdbackup$/;

/** The program's name as part of a file name: plain letters, digits and hyphens. Never a person's. */
export function programSlug(programName: string): string {
  const slug = programName
    .normalize('NFKD')
    .replace(/\p{M}/gu, '')
    .toLowerCase()
    .replace(/[^a-z0-9]+/g, '-')
    .slice(0, 48)
    .replace(/^-+|-+$/g, '');
  return slug === '' ? 'parent-partner-desk' : slug;
}

/** A moment on the clock on the wall. */
export interface WallTime {
  day: LocalDate;
  hour: number;
  minute: number;
  second: number;
}

const two = (number: number) => String(number).padStart(2, '0');

/** `<program>-YYYYMMDD-HHMMSS.ppdbackup` (spec of the vault), by the clock on the wall. */
export function backupFileName(programName: string, at: WallTime): string {
  const time = `${two(at.hour)}${two(at.minute)}${two(at.second)}`;
  return `${programSlug(programName)}-${at.day.replaceAll('-', '')}-${time}${backupExtension}`;
}

/** True for a name that the program gives its backups. Only such files are ever cleared away. */
export function isBackupFileName(name: string): boolean {
  return pattern.test(name);
}
