import { IconPlus } from '@tabler/icons-react';
import { getRouteApi, useParams } from '@tanstack/react-router';
import { LinkButton } from '@renderer/ui/base/LinkButton';
import { Page } from '@renderer/ui/layout/Page';
import { ListAndPanel } from '@renderer/ui/layout/Panel';
import type { ReactNode } from 'react';
import { useTitle } from '../../lib/use-title';
import { FamilyList } from './components/FamilyList';
import { FamilyPanel } from './components/FamilyPanel';
import { PlaceLinks } from './components/PlaceLinks';

const route = getRouteApi('/family-records');

/** Every family the program serves or served; the open record beside the list. */
export function FamiliesScreen(): ReactNode {
  const { familyId } = useParams({ strict: false });
  const navigate = route.useNavigate();
  useTitle('Families');
  return (
    <Page
      title="Families and requests"
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
        panel={
          familyId && (
            <FamilyPanel
              key={familyId}
              id={Number(familyId)}
              onClose={() =>
                void navigate({
                  to: '/families/list',
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
