import type { RosterMatch, RosterRow } from '@shared/contract/recruitment-roster';
import { Button } from '@renderer/ui/base/Button';
import { RadioGroup } from '@renderer/ui/fields/RadioGroup';
import { Inline, Stack } from '@renderer/ui/layout/Stack';
import { Dialog } from '@renderer/ui/overlay/Dialog';
import { useState, type ReactNode } from 'react';
import styles from '../../spreadsheet/spreadsheet.module.css';

export type Choice = 'leave' | 'new' | number;

interface Props {
  row: RosterRow;
  onChoose: (choice: Choice) => void;
  onClose: () => void;
}

/** The row beside those it may be, to say who it is. */
export function WhoDialog({ row, onChoose, onClose }: Props): ReactNode {
  const [answer, setAnswer] = useState<string | null>(
    row.choice === null ? null : String(row.choice),
  );
  const [asked, setAsked] = useState(false);
  const choices = [
    ...row.matches.map(({ personId, name, detail }) => ({
      value: String(personId),
      label: `${name}${detail ? `, ${detail}` : ''}`,
      help: 'The same person. What is on record stays; what is missing is added.',
    })),
    { value: 'new', label: 'Someone else', help: 'Comes in as a new person.' },
    { value: 'leave', label: 'Leave this row out' },
  ];
  const take = () => {
    if (answer === null) {
      setAsked(true);
      return;
    }
    onChoose(answer === 'new' || answer === 'leave' ? answer : Number(answer));
    onClose();
  };
  return (
    <Dialog open onClose={onClose} title={`Who is ${row.name}?`} keepOnOutsideClick>
      <Stack>
        {row.matches.length > 0 ? (
          <Comparison row={row} />
        ) : (
          <p>Row {row.sameAsRow} of this spreadsheet may be the same person.</p>
        )}
        <RadioGroup
          label={`Row ${row.number} is`}
          choices={choices}
          value={answer}
          onChange={setAnswer}
          error={asked && answer === null ? 'Choose who it is.' : undefined}
        />
        <Inline>
          <Button variant="primary" onClick={take}>
            Take this answer
          </Button>
          <Button onClick={onClose}>Cancel</Button>
        </Inline>
      </Stack>
    </Dialog>
  );
}

function Comparison({ row }: { row: RosterRow }): ReactNode {
  const { written } = row;
  const line = (match: RosterMatch, what: 'name' | 'phone' | 'email') => (
    <td className={match.same.includes(what) ? styles['same'] : undefined}>
      {match[what] ?? 'Not known'}
    </td>
  );
  return (
    <table className={styles['compare']}>
      <caption className="visually-hidden">The row beside those it may be</caption>
      <thead>
        <tr>
          <th scope="col">Who</th>
          <th scope="col">Name</th>
          <th scope="col">Phone</th>
          <th scope="col">Email</th>
        </tr>
      </thead>
      <tbody>
        <tr>
          <th scope="row">Row {row.number}</th>
          <td>{row.name}</td>
          <td>{written['phone'] || 'Not known'}</td>
          <td>{written['email'] || 'Not known'}</td>
        </tr>
        {row.matches.map((match) => (
          <tr key={match.personId}>
            <th scope="row">On record</th>
            {line(match, 'name')}
            {line(match, 'phone')}
            {line(match, 'email')}
          </tr>
        ))}
      </tbody>
    </table>
  );
}
