import type { CellValue, ColumnDef } from './define';

/** An integer count of 10^-places as a decimal with at least `shown` digits: 92 → '9.2', 72500 → '0.725'. */
function decimal(units: number, places: number, shown: number): string {
  const digits = String(units).padStart(places + 1, '0');
  const fraction = digits.slice(-places);
  const needed = fraction.replace(/0+$/, '').length;
  return `${digits.slice(0, -places)}.${fraction.slice(0, Math.max(needed, shown))}`;
}

/** A typed value in the one form the package has for it. */
export function formatCell(column: ColumnDef, value: CellValue): string {
  if (value === null) return '';
  if (typeof value === 'boolean') return value ? 'yes' : 'no';
  if (Array.isArray(value)) return value.join(';');
  if (column.type === 'decimal') return decimal(value as number, column.places, column.shown);
  return String(value);
}
