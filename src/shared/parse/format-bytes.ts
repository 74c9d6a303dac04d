const units = ['bytes', 'KB', 'MB', 'GB', 'TB'] as const;

/** The size of a file as file managers say it: '812 bytes', '1.4 MB', '26 MB'. Steps of 1,024. */
export function formatBytes(bytes: number): string {
  let size = bytes;
  let unit = 0;
  // What would be rounded up to 1,024 is 1 of the next unit.
  while (Math.round(size) >= 1024 && unit < units.length - 1) {
    size /= 1024;
    unit += 1;
  }
  const shown = unit === 0 || size >= 9.95 ? String(Math.round(size)) : size.toFixed(1);
  return `${shown} ${units[unit]}`;
}
