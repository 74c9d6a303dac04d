import { IconPlus } from '@tabler/icons-react';
import { useQuery } from '@tanstack/react-query';
import { useParams } from '@tanstack/react-router';
import { LinkButton } from '@renderer/ui/base/LinkButton';
import { Page } from '@renderer/ui/layout/Page';
import { ListAndPanel } from '@renderer/ui/layout/Panel';
import type { ReactNode } from 'react';
import { useCloseRecord } from '../../lib/record-address';
import { useTitle } from '../../lib/use-title';
import { PlaceLinks } from './components/PlaceLinks';
import { RequestList } from './components/RequestList';
import { RequestPanel } from './components/RequestPanel';
import { familyQueries } from './queries';

/** The inbox: who asked for a parent partner, and who still waits. */
export function RequestsScreen(): ReactNode {
  const { requestId } = useParams({ strict: false });
  const close = useCloseRecord('/families/requests');
  const counts = useQuery(familyQueries.counts());
  useTitle('Requests');
  return (
    <Page
      title="Families and requests"
      sentence={counts.data?.sentence}
      tabs={<PlaceLinks current="requests" />}
      fill
      focusKey={requestId === undefined ? '/families/requests' : undefined}
      action={
        <LinkButton href="#/families/requests/new" variant="primary" icon={IconPlus}>
          Add a request
        </LinkButton>
      }
    >
      <ListAndPanel
        list={<RequestList openId={requestId} />}
        panel={requestId && <RequestPanel key={requestId} id={Number(requestId)} onClose={close} />}
      />
    </Page>
  );
}
