import { IconPlus } from '@tabler/icons-react';
import { useParams } from '@tanstack/react-router';
import { LinkButton } from '@renderer/ui/base/LinkButton';
import { Page } from '@renderer/ui/layout/Page';
import { ListAndPanel } from '@renderer/ui/layout/Panel';
import type { ReactNode } from 'react';
import { useCloseRecord } from '../../lib/record-address';
import { PeopleList } from './components/PeopleList';
import { PersonPanel } from './components/PersonPanel';

/** Everybody the program knows, whatever their roles; the open record beside the list. */
export function PeopleScreen(): ReactNode {
  const { personId } = useParams({ strict: false });
  const close = useCloseRecord('/people');
  return (
    <Page
      title="People"
      fill
      focusKey={personId === undefined ? '/people' : undefined}
      action={
        <LinkButton href="#/people/new" variant="primary" icon={IconPlus}>
          Add a person
        </LinkButton>
      }
    >
      <ListAndPanel
        list={<PeopleList openId={personId} />}
        panel={personId && <PersonPanel key={personId} id={Number(personId)} onClose={close} />}
      />
    </Page>
  );
}
