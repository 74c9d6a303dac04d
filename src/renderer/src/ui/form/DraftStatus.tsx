import { formatStampTime } from '@shared/parse/format-date';
import type { ReactNode } from 'react';

const zone = Intl.DateTimeFormat().resolvedOptions().timeZone;

/** "Draft saved 2:41 PM", for the `status` of a Form; nothing before the first time. */
export function DraftStatus({ savedAt }: { savedAt: string | null }): ReactNode {
  return savedAt === null ? null : `Draft saved ${formatStampTime(savedAt, zone)}`;
}
