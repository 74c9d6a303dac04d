import type { ContactRecord } from '@shared/contract/log';
import { formatDuration, formatMiles } from '@shared/parse/format';
import { formatDate, formatTime } from '@shared/parse/format-date';
import { KeyValue } from '@renderer/ui/layout/KeyValue';
import { Stack } from '@renderer/ui/layout/Stack';
import type { ReactNode } from 'react';
import { useWords } from '../../../lib/lists';
import styles from '../log.module.css';
import { yesNo } from './entry-words';
import { PeopleLinks } from './PeopleLinks';
import { WrittenDown } from './WrittenDown';

/** What happened, words first. */
export function ContactFacts({ contact }: { contact: ContactRecord }): ReactNode {
  const words = useWords();
  const time = contact.startTime ? `, ${formatTime(contact.startTime)}` : '';
  const list = (key: 'purpose' | 'support', codes: readonly string[]) =>
    codes.map((code) => words.label(key, code)).join(', ');
  return (
    <Stack>
      {contact.summary && <p className={styles['summary']}>{contact.summary}</p>}
      <KeyValue
        unknown="Not recorded"
        facts={[
          { label: 'Date', value: `${formatDate(contact.on)}${time}` },
          { label: 'Parent partner', value: <PeopleLinks people={contact.mentors} /> },
          { label: 'Parent', value: <PeopleLinks people={contact.parents} /> },
          { label: 'How', value: words.label('contactMode', contact.mode) },
          { label: 'Result', value: words.label('contactResult', contact.result) },
          { label: 'Time', value: formatDuration(contact.minutes) },
          { label: 'What it was for', value: list('purpose', contact.purposes) },
          { label: 'Place', value: words.label('place', contact.place) },
          {
            label: 'Travel',
            value: contact.travelMinutes === null ? null : formatDuration(contact.travelMinutes),
          },
          {
            label: 'Miles',
            value: contact.milesTenths === null ? null : formatMiles(contact.milesTenths),
          },
          { label: 'Counts for pay', value: yesNo(contact.payable) },
          { label: 'Support given', value: list('support', contact.support) },
          { label: 'Who spoke', value: words.label('advocacy', contact.advocacy) },
        ]}
      />
      <WrittenDown record={contact} />
    </Stack>
  );
}
