import type { MatchRow } from '@shared/contract/matches';
import { labelOf } from '@shared/domain/lists/define';
import { matchState } from '@shared/domain/matching/match-state';
import { Status } from '@renderer/ui/feedback/Status';
import type { ReactNode } from 'react';
import { matchTone } from '../../families/words';

type Shown = Pick<MatchRow, 'state' | 'quiet'>;

/** A quiet match is open too: the word that asks for something wins. */
export function matchWords({ state, quiet }: Shown): string {
  return quiet ? 'Quiet' : labelOf(matchState.items, state);
}

export function MatchStatus({ match, bare }: { match: Shown; bare?: boolean }): ReactNode {
  return (
    <Status tone={match.quiet ? 'attention' : matchTone[match.state]} bare={bare}>
      {matchWords(match)}
    </Status>
  );
}
