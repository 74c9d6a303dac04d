import { useQuery } from '@tanstack/react-query';
import type { ContactRecord } from '@shared/contract/log';
import { formatDay } from '@shared/parse/format-date';
import type { ReactNode } from 'react';
import { useWords } from '../../../lib/lists';
import { RecordPanel } from '../../../lib/RecordPanel';
import { useSetAsideContact } from '../mutations';
import { logQueries } from '../queries';
import { ContactFacts } from './ContactFacts';
import { EditContact } from './EditContact';
import { backToLog, EntryPanel } from './EntryPanel';
import { whatHappened } from './entry-words';

interface Props {
  id: number;
  onClose: () => void;
}

/** One contact: what happened, what can be corrected, what was changed. */
export function ContactPanel({ id, onClose }: Props): ReactNode {
  const record = useQuery(logQueries.contact(id));
  const words = useWords();
  const setAside = useSetAsideContact();
  return (
    <RecordPanel record={record} noun="Contact" backLabel={backToLog} onClose={onClose}>
      {(contact) => (
        <EntryPanel
          entity="contact"
          what="this contact"
          record={contact}
          title={`${whatHappened(words, { ...contact, kind: null })}, ${formatDay(contact.on)}`}
          anotherHref={anotherHref(contact)}
          onSetAside={(reason) => setAside.mutateAsync({ id, version: contact.version, reason })}
          onClose={onClose}
          facts={<ContactFacts contact={contact} />}
          edit={(onDone) => <EditContact contact={contact} onDone={onDone} />}
        />
      )}
    </RecordPanel>
  );
}

/** The form for the next contact of the same two. */
function anotherHref({ mentors, parents }: ContactRecord): string {
  const known = [
    mentors[0] && `mentor=${mentors[0].id}`,
    parents[0] && `parent=${parents[0].id}`,
  ].filter(Boolean);
  return `#/log/contact/new?${known.join('&')}`;
}
