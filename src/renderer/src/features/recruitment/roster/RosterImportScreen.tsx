import { getRouteApi } from '@tanstack/react-router';
import type { RosterKind } from '@shared/contract/recruitment-roster';
import { isLocalDate, type LocalDate } from '@shared/dates';
import { LinkButton } from '@renderer/ui/base/LinkButton';
import { DateField } from '@renderer/ui/fields/DateField';
import { SegmentedField } from '@renderer/ui/fields/SegmentedField';
import { SelectField } from '@renderer/ui/fields/SelectField';
import { FormRow } from '@renderer/ui/form/FormRow';
import { Page } from '@renderer/ui/layout/Page';
import { Section } from '@renderer/ui/layout/Section';
import { useToday } from '@renderer/ui/today';
import { useState, type ReactNode } from 'react';
import { useWords } from '../../../lib/lists';
import { useTitle } from '../../../lib/use-title';
import { SpreadsheetImport } from '../../spreadsheet/SpreadsheetImport';
import { RosterCheck } from './RosterCheck';
import { missingColumns } from './roster-words';

const route = getRouteApi('/recruitment/import');

const kinds = [
  { value: 'candidates', label: 'Candidates' },
  { value: 'partners', label: 'Parent partners' },
];

const words = {
  candidates: {
    intro:
      'Choose an Excel or CSV file with one person in each row. Phone, source, stage and next step come in where there are columns for them.',
    after: { href: '#/recruitment?view=table', label: 'Show candidates' },
  },
  partners: {
    intro:
      'Choose an Excel or CSV file with one parent partner in each row. Someone who is a candidate here keeps that record and becomes a parent partner on it.',
    after: { href: '#/people?role=mentor', label: 'Show people' },
  },
};

/** A coordinator's own list of candidates or of parent partners, brought in from a spreadsheet. */
export function RosterImportScreen(): ReactNode {
  useTitle('Bring in a spreadsheet');
  const { kind = 'candidates' } = route.useSearch();
  const navigate = route.useNavigate();
  const { intro, after } = words[kind];
  return (
    <Page
      title="Bring in a spreadsheet"
      focusKey="/recruitment/import"
      back={{ href: '#/recruitment', label: 'Recruitment' }}
      action={
        <SegmentedField
          label="A list of"
          labelHidden
          choices={kinds}
          value={kind}
          onChange={(next) =>
            void navigate({
              to: '.',
              search: { kind: next === 'partners' ? 'partners' : undefined },
              replace: true,
            })
          }
        />
      }
    >
      <RosterImport key={kind} kind={kind} intro={intro} after={after} />
    </Page>
  );
}

interface Props {
  kind: RosterKind;
  intro: string;
  after: { href: string; label: string };
}

function RosterImport({ kind, intro, after }: Props): ReactNode {
  const today = useToday();
  const list = useWords();
  const [source, setSource] = useState('other');
  const [on, setOn] = useState<LocalDate>(today);
  return (
    <SpreadsheetImport
      kind={kind}
      intro={
        <>
          <p>{intro}</p>
          <p>You see what would come in before anything does, and can take it back as a whole.</p>
        </>
      }
      after={<LinkButton href={after.href}>{after.label}</LinkButton>}
      missing={missingColumns}
      questions={
        <Section title="For rows that do not say it themselves">
          <FormRow>
            {kind === 'candidates' && (
              <SelectField
                label="Source"
                alwaysAnswered
                width="medium"
                value={source}
                choices={list.choices('candidateSource')}
                onChange={(next) => setSource(next ?? 'other')}
              />
            )}
            <DateField
              label={kind === 'candidates' ? 'Day of the inquiry' : 'Parent partner since'}
              max={today}
              lean="past"
              defaultValue={on}
              onChange={(day) => setOn(day !== null && isLocalDate(day) ? day : today)}
            />
          </FormRow>
        </Section>
      }
      check={(reading, tools) => (
        <RosterCheck reading={reading} kind={kind} defaults={{ source, on }} {...tools} />
      )}
    />
  );
}
