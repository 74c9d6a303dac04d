import type { Instant } from '@shared/dates';
import { formatAgo, formatStamp, formatStampShort } from '@shared/parse/format-stamp';
import { useEffect, useState } from 'react';

/** The time zone of this computer. */
export const zone = Intl.DateTimeFormat().resolvedOptions().timeZone;
const half = 30_000;

/** 'Mon, Nov 2, 2026, 4:05 PM' on the clock on the wall here. */
export const stampWords = (at: Instant): string => formatStamp(at, zone);

/** 'Nov 2, 2026, 4:05 PM': inside a sentence. */
export const shortStamp = (at: Instant): string => formatStampShort(at, zone);

/** The moment it is, looked at again twice a minute, so that '5 minutes ago' stays true. */
export function useNow(): Instant {
  const [now, setNow] = useState(() => new Date().toISOString());
  useEffect(() => {
    const timer = setInterval(() => setNow(new Date().toISOString()), half);
    return () => clearInterval(timer);
  }, []);
  return now;
}

/** 'just now', '2 hours ago', '9 days ago'. Also when the stamp is newer than the last look at the clock. */
export const agoWords = (at: Instant, now: Instant): string => formatAgo(at, now, zone);
