import { Button } from '@renderer/ui/base/Button';
import { Disclosure } from '@renderer/ui/base/Disclosure';
import { Timeline } from '@renderer/ui/data/Timeline';
import { Status } from '@renderer/ui/feedback/Status';
import { KeyValue } from '@renderer/ui/layout/KeyValue';
import { Page } from '@renderer/ui/layout/Page';
import { Section } from '@renderer/ui/layout/Section';
import { Tabs } from '@renderer/ui/layout/Tabs';
import { useState, type ReactNode } from 'react';

export function ReadingPage(): ReactNode {
  const [tab, setTab] = useState('timeline');
  return (
    <Page
      width="reading"
      title="Maria-Fernanda Alejandra Villanueva de la Cruz y Montenegro-Echeverría"
      beside={<Status tone="done">Parent partner</Status>}
      sentence="2 of 3 places used. Supervision is due on Thu, Nov 5."
      back={{ href: '#/table', label: 'People' }}
      focusKey="reading"
      windowTitle="Maria V. - People"
      action={<Button variant="primary">Log contact</Button>}
      tabs={
        <Tabs
          label="Parts of the record"
          value={tab}
          onChange={setTab}
          tabs={[
            'Overview',
            'Timeline',
            'Training',
            'Matches',
            'Supervision',
            'Documents',
            'Background',
          ].map((label) => ({ value: label.toLowerCase(), label }))}
        />
      }
    >
      <Section
        title="Contact"
        action={
          <Button variant="quiet" size="small">
            Edit contact
          </Button>
        }
      >
        <KeyValue
          facts={[
            { label: 'Mobile', value: '555-010-0134' },
            { label: 'Email', value: 'name@example.org' },
            { label: 'Languages', value: 'Spanish (native), English (fluent)' },
            { label: 'Address', value: '' },
          ]}
        />
      </Section>
      <Disclosure label="Show personal background">
        Shared by Maria on Sep 14: in recovery since 2019.
      </Disclosure>
      <Section title="Timeline" count={4}>
        <Timeline
          label="What happened"
          entries={[
            {
              id: '1',
              date: '2026-11-02',
              kind: 'Visit',
              line: 'With Fatima Hassan, 1 h 30 min, at the library',
              text: 'Talked through what the first hearing will be like.\n\nShe will bring the two letters and asked for a ride.',
              source: 'Entered Nov 2 by the coordinator',
            },
            {
              id: '2',
              date: '2026-11-02',
              kind: 'Call',
              line: 'No answer',
              actions: (
                <Button size="small" variant="quiet">
                  Edit
                </Button>
              ),
            },
            {
              id: '3',
              date: '2026-10-20',
              kind: 'Supervision',
              line: 'Individual, 45 min',
              text: 'How are you doing: tired, and glad about the hearing.',
            },
            { id: '4', date: '2026-10-13', kind: 'Training', line: 'Week 5: made up' },
          ]}
        />
      </Section>
    </Page>
  );
}
