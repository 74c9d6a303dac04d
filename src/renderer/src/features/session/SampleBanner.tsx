import { Tag } from '@renderer/ui/feedback/Tag';
import type { ReactNode } from 'react';
import { useSession } from '../../lib/session';

/** Said on every page of the sample office, so that nobody takes it for theirs. */
export function SampleBanner(): ReactNode {
  const session = useSession();
  if (!session.data?.isSample) return null;
  return <Tag>Sample office: nobody in it is real. Lock to leave.</Tag>;
}
