import { humanize } from '../lists/define';

/** A professional's role as people read it: an imported 'attorney_parent' as 'Attorney parent'. */
export function titleWords(title: string | null): string | null {
  if (title === null) return null;
  return /^[a-z]+(_[a-z]+)*$/.test(title) ? humanize(title) : title;
}
