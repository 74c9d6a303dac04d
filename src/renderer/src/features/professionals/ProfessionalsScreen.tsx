import { IconPlus } from '@tabler/icons-react';
import { useParams } from '@tanstack/react-router';
import { LinkButton } from '@renderer/ui/base/LinkButton';
import { Page } from '@renderer/ui/layout/Page';
import { ListAndPanel } from '@renderer/ui/layout/Panel';
import type { ReactNode } from 'react';
import { useCloseRecord } from '../../lib/record-address';
import { useTitle } from '../../lib/use-title';
import { ProfessionalList } from './components/ProfessionalList';
import { ProfessionalPanel } from './components/ProfessionalPanel';

/** Who nominates and who sends requests; the open record beside the list. */
export function ProfessionalsScreen(): ReactNode {
  useTitle('Professionals');
  const { professionalId } = useParams({ strict: false });
  const close = useCloseRecord('/professionals');
  return (
    <Page
      title="Professionals"
      sentence="Caseworkers, judges, attorneys and clinicians who nominate candidates or ask for a parent partner."
      fill
      focusKey={professionalId === undefined ? '/professionals' : undefined}
      back={{ href: '#/recruitment', label: 'Recruitment' }}
      action={
        <LinkButton href="#/professionals/new" variant="primary" icon={IconPlus}>
          Add a professional
        </LinkButton>
      }
    >
      <ListAndPanel
        list={<ProfessionalList openId={professionalId} />}
        panel={
          professionalId && (
            <ProfessionalPanel key={professionalId} id={Number(professionalId)} onClose={close} />
          )
        }
      />
    </Page>
  );
}
