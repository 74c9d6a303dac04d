import { IconPlus } from '@tabler/icons-react';
import { useQuery } from '@tanstack/react-query';
import { useParams } from '@tanstack/react-router';
import { LinkButton } from '@renderer/ui/base/LinkButton';
import { Page } from '@renderer/ui/layout/Page';
import { ListAndPanel } from '@renderer/ui/layout/Panel';
import type { ReactNode } from 'react';
import { useCloseRecord } from '../../lib/record-address';
import { useTitle } from '../../lib/use-title';
import { MatchList } from './components/MatchList';
import { MatchPanel } from './components/MatchPanel';
import { MatchPlaceLinks } from './components/MatchPlaceLinks';
import { matchQueries } from './queries';

/** Who is with whom, and which match has gone quiet. */
export function MatchesScreen(): ReactNode {
  const { matchId } = useParams({ strict: false });
  const close = useCloseRecord('/matches');
  const counts = useQuery(matchQueries.counts());
  useTitle('Matches');
  return (
    <Page
      title="Matches"
      sentence={counts.data?.sentence}
      tabs={<MatchPlaceLinks current="matches" />}
      fill
      focusKey={matchId === undefined ? '/matches' : undefined}
      action={
        <LinkButton href="#/matches/new" variant="primary" icon={IconPlus}>
          Start a match
        </LinkButton>
      }
    >
      <ListAndPanel
        list={<MatchList openId={matchId} />}
        panel={matchId && <MatchPanel key={matchId} id={Number(matchId)} onClose={close} />}
      />
    </Page>
  );
}
