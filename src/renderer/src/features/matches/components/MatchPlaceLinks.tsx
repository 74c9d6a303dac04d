import { PageLinks } from '@renderer/ui/layout/PageLinks';
import type { ReactNode } from 'react';

/** The two pages of this place. */
export function MatchPlaceLinks({ current }: { current: 'matches' | 'room' }): ReactNode {
  return (
    <PageLinks
      label="Matches"
      links={[
        { href: '#/matches', label: 'Matches', current: current === 'matches' },
        { href: '#/matches/room', label: 'Who has room', current: current === 'room' },
      ]}
    />
  );
}
