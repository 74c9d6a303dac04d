import { IconPlus } from '@tabler/icons-react';
import { useQuery } from '@tanstack/react-query';
import { getRouteApi, useParams } from '@tanstack/react-router';
import type { RecruitmentSummary } from '@shared/contract/recruitment';
import { plural } from '@shared/parse/format';
import { LinkButton } from '@renderer/ui/base/LinkButton';
import { ErrorState } from '@renderer/ui/feedback/ErrorState';
import { Loading, Skeleton } from '@renderer/ui/feedback/Skeleton';
import { SegmentedField } from '@renderer/ui/fields/SegmentedField';
import { Page } from '@renderer/ui/layout/Page';
import { ListAndPanel } from '@renderer/ui/layout/Panel';
import { useEffect, useState, type ReactNode } from 'react';
import { useTitle } from '../../lib/use-title';
import { ActsProvider } from './ActsProvider';
import { Board } from './components/Board';
import { CandidatePanel } from './components/CandidatePanel';
import { CandidateTable, NobodyYet } from './components/CandidateTable';
import { PlaceLinks } from './components/PlaceLinks';
import { recruitmentQueries } from './queries';
import { useSearchChange } from '../../lib/use-search-change';
import { preferredView, rememberView, type RecruitmentView } from './view-choice';

const route = getRouteApi('/recruitment');

const viewChoices = [
  { value: 'board', label: 'Board' },
  { value: 'table', label: 'Table' },
];

function sentenceOf({ active, overdue, onHold, closed }: RecruitmentSummary): string | undefined {
  if (active + onHold + closed === 0) return undefined;
  const here =
    active === 0 ? 'Nobody is on the way in.' : `${plural(active, 'candidate')} on the way in.`;
  if (overdue === 0) return here;
  return `${here} ${plural(overdue, 'next step')} overdue.`;
}

/** Candidates from inquiry to activation, as a board or as a table; the open record beside it. */
export function RecruitmentScreen(): ReactNode {
  useTitle('Recruitment');
  const { candidateId } = useParams({ strict: false });
  const search = route.useSearch();
  const navigate = route.useNavigate();
  const change = useSearchChange<typeof search>();
  const summary = useQuery(recruitmentQueries.summary());
  // Chosen once: the page does not change its look because a key was pressed.
  const [preferred] = useState(preferredView);
  const view = search.view ?? preferred;
  const openId = candidateId === undefined ? null : Number(candidateId);
  const show = (next: RecruitmentView) => {
    rememberView(next);
    change({ view: next });
  };
  return (
    <Page
      title="Recruitment"
      sentence={summary.data && sentenceOf(summary.data)}
      tabs={<PlaceLinks current="candidates" />}
      fill
      focusKey={openId === null ? '/recruitment' : undefined}
      action={
        <>
          <SegmentedField
            label="Show as"
            labelHidden
            choices={viewChoices}
            value={view}
            onChange={(next) => show(next as RecruitmentView)}
          />
          <LinkButton href="#/recruitment/import">Bring in a spreadsheet</LinkButton>
          <LinkButton href="#/recruitment/new" variant="primary" icon={IconPlus}>
            Add a candidate
          </LinkButton>
        </>
      }
    >
      <ActsProvider>
        <ListAndPanel
          list={
            view === 'board' ? <BoardView openId={openId} /> : <CandidateTable openId={openId} />
          }
          panel={
            openId !== null && (
              <CandidatePanel
                key={openId}
                id={openId}
                onClose={() =>
                  void navigate({
                    to: '/recruitment',
                    search: (old) => ({ ...old, tab: undefined }),
                  })
                }
              />
            )
          }
        />
      </ActsProvider>
    </Page>
  );
}

function BoardView({ openId }: { openId: number | null }): ReactNode {
  const board = useQuery(recruitmentQueries.board());
  useEffect(() => {
    if (openId === null) return undefined;
    // Once the record has taken its room from the board.
    const frame = requestAnimationFrame(() =>
      document
        .querySelector(`[data-candidate="${openId}"]`)
        ?.scrollIntoView({ block: 'nearest', inline: 'nearest' }),
    );
    return () => cancelAnimationFrame(frame);
  }, [openId]);
  if (board.error) {
    return <ErrorState message={board.error.message} onRetry={() => void board.refetch()} />;
  }
  if (!board.data) {
    return (
      <Loading label="Loading candidates">
        <Skeleton rows lines={['92%', '78%', '86%']} />
      </Loading>
    );
  }
  const { closed, onHold, stages } = board.data;
  const nobody = closed + onHold.count + stages.reduce((sum, { count }) => sum + count, 0) === 0;
  return nobody ? <NobodyYet /> : <Board board={board.data} openId={openId} />;
}
