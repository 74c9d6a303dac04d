import { IconPlus } from '@tabler/icons-react';
import { useQuery } from '@tanstack/react-query';
import { getRouteApi, useParams } from '@tanstack/react-router';
import type { OutreachRow } from '@shared/contract/recruitment-sources';
import type { LocalDate } from '@shared/dates';
import { plural } from '@shared/parse/format';
import { formatListDate } from '@shared/parse/format-date';
import { LinkButton } from '@renderer/ui/base/LinkButton';
import { Page } from '@renderer/ui/layout/Page';
import { ListAndPanel } from '@renderer/ui/layout/Panel';
import { useToday } from '@renderer/ui/today';
import type { ReactNode } from 'react';
import { useTitle } from '../../../lib/use-title';
import { PlaceLinks } from '../components/PlaceLinks';
import { OutreachList } from './OutreachList';
import { OutreachPanel } from './OutreachPanel';
import { outreachQueries } from './queries';

const route = getRouteApi('/recruitment/outreach');

const newest = { sort: { by: 'on', descending: true }, offset: 0, limit: 1 } as const;

/** Where the program was made known, and what came of it; the open event beside the list. */
export function OutreachScreen(): ReactNode {
  useTitle('Outreach');
  const { outreachId } = useParams({ strict: false });
  const navigate = route.useNavigate();
  const today = useToday();
  const latest = useQuery(outreachQueries.list(newest)).data;
  return (
    <Page
      title="Outreach"
      sentence={latest && sentenceOf(latest, today)}
      tabs={<PlaceLinks current="outreach" />}
      fill
      focusKey={outreachId === undefined ? '/recruitment/outreach' : undefined}
      action={
        <LinkButton href="#/recruitment/outreach/new" variant="primary" icon={IconPlus}>
          Add an event
        </LinkButton>
      }
    >
      <ListAndPanel
        list={<OutreachList openId={outreachId} />}
        panel={
          outreachId && (
            <OutreachPanel
              key={outreachId}
              id={Number(outreachId)}
              onClose={() =>
                void navigate({
                  to: '/recruitment/outreach',
                  search: (old) => ({ ...old, tab: undefined }),
                })
              }
            />
          )
        }
      />
    </Page>
  );
}

function sentenceOf(
  { total, rows }: { total: number; rows: readonly OutreachRow[] },
  today: LocalDate,
): string | undefined {
  const [last] = rows;
  return last
    ? `${plural(total, 'event')}, the latest on ${formatListDate(last.on, today)}.`
    : undefined;
}
