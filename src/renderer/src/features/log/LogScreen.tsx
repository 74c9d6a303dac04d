import { IconPlus } from '@tabler/icons-react';
import { useParams } from '@tanstack/react-router';
import { LinkButton } from '@renderer/ui/base/LinkButton';
import { Page } from '@renderer/ui/layout/Page';
import { ListAndPanel } from '@renderer/ui/layout/Panel';
import type { ReactNode } from 'react';
import { useCloseRecord } from '../../lib/record-address';
import { useTitle } from '../../lib/use-title';
import { ActivityPanel } from './components/ActivityPanel';
import { ContactPanel } from './components/ContactPanel';
import { LogList } from './components/LogList';
import { LogSentence } from './components/LogSentence';

/** What was done with parents and for the program; the open entry beside the list. */
export function LogScreen(): ReactNode {
  const { contactId, activityId } = useParams({ strict: false });
  const open = contactId ? `contact${contactId}` : activityId ? `activity${activityId}` : undefined;
  const close = useCloseRecord('/log');
  useTitle('Log');
  return (
    <Page
      title="Log"
      fill
      sentence={<LogSentence />}
      focusKey={open === undefined ? '/log' : undefined}
      action={
        <>
          <LinkButton href="#/log/activity/new">Log program work</LinkButton>
          <LinkButton href="#/log/contact/new" variant="primary" icon={IconPlus}>
            Log a contact
          </LinkButton>
        </>
      }
    >
      <ListAndPanel
        list={<LogList open={open} />}
        panel={
          contactId ? (
            <ContactPanel key={open} id={Number(contactId)} onClose={close} />
          ) : activityId ? (
            <ActivityPanel key={open} id={Number(activityId)} onClose={close} />
          ) : undefined
        }
      />
    </Page>
  );
}
