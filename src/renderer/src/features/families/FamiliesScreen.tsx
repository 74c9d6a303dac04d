import { IconPlus } from '@tabler/icons-react';
import { useQuery } from '@tanstack/react-query';
import { useParams } from '@tanstack/react-router';
import { plural } from '@shared/parse/format';
import { LinkButton } from '@renderer/ui/base/LinkButton';
import { Page } from '@renderer/ui/layout/Page';
import { ListAndPanel } from '@renderer/ui/layout/Panel';
import type { ReactNode } from 'react';
import { useCloseRecord } from '../../lib/record-address';
import { useTitle } from '../../lib/use-title';
import { FamilyList } from './components/FamilyList';
import { FamilyPanel } from './components/FamilyPanel';
import { PlaceLinks } from './components/PlaceLinks';
import { familyQueries } from './queries';

/** Every family the program serves or served; the open record beside the list. */
export function FamiliesScreen(): ReactNode {
  const { familyId } = useParams({ strict: false });
  const close = useCloseRecord('/families/list');
  useTitle('Families');
  const open = useQuery(familyQueries.list({ view: 'open', limit: 1 })).data?.total;
  return (
    <Page
      title="Families and requests"
      sentence={open !== undefined && `${plural(open, 'family is', 'families are')} open.`}
      tabs={<PlaceLinks current="families" />}
      fill
      focusKey={familyId === undefined ? '/families/list' : undefined}
      action={
        <LinkButton href="#/families/new" icon={IconPlus}>
          Add a family
        </LinkButton>
      }
    >
      <ListAndPanel
        list={<FamilyList openId={familyId} />}
        panel={familyId && <FamilyPanel key={familyId} id={Number(familyId)} onClose={close} />}
      />
    </Page>
  );
}
