import { PageLinks } from '@renderer/ui/layout/PageLinks';
import type { ReactNode } from 'react';

/** The two lists of this place. */
export function PlaceLinks({ current }: { current: 'requests' | 'families' }): ReactNode {
  return (
    <PageLinks
      label="Families and requests"
      links={[
        { href: '#/families/requests', label: 'Requests', current: current === 'requests' },
        { href: '#/families/list', label: 'Families', current: current === 'families' },
      ]}
    />
  );
}
