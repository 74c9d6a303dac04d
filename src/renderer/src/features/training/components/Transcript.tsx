import type { SheetMakeup, SheetSession } from '@shared/contract/training-parts';
import type { WeekProgress } from '@shared/domain/training/progress';
import { formatDuration, formatHours } from '@shared/parse/format';
import { IconPencil } from '@tabler/icons-react';
import { Button } from '@renderer/ui/base/Button';
import { IconButton } from '@renderer/ui/base/IconButton';
import { useToday } from '@renderer/ui/today';
import type { ReactNode } from 'react';
import { useWords } from '../../../lib/lists';
import { shortDay, weekWords } from '../grid/cell-words';
import type { AttendanceModel } from '../grid/model';
import type { RowView } from '../grid/views';
import styles from '../training.module.css';
import type { MakeupProposal } from './MakeupDialog';

interface Props {
  model: AttendanceModel;
  row: RowView;
  onMakeup: (proposal: MakeupProposal) => void;
}

/** Week by week: what was recorded, what it credits, and the make-ups with their own dates. */
export function Transcript({ model, row, onMakeup }: Props): ReactNode {
  const { trainee, progress } = row;
  return (
    <table className={styles['table']}>
      <caption className="visually-hidden">Weeks of {trainee.name} with credit in hours</caption>
      <thead>
        <tr>
          <th scope="col">Week</th>
          <th scope="col">Attendance</th>
          <th scope="col" className={styles['number']}>
            Hours
          </th>
        </tr>
      </thead>
      <tbody>
        {progress.weeks.map((week) => (
          <WeekLine
            key={week.session.id}
            week={week}
            onAdd={() =>
              onMakeup({ sessionId: week.session.id, enrollmentIds: [trainee.enrollmentId] })
            }
            onEdit={(makeup) =>
              onMakeup({
                sessionId: week.session.id,
                enrollmentIds: [trainee.enrollmentId],
                makeup,
              })
            }
          />
        ))}
      </tbody>
      <tfoot>
        <tr>
          <th scope="row" colSpan={2}>
            Credited of {formatDuration(model.sheet.course.requiredMinutes)}
          </th>
          <td className={styles['number']}>{formatHours(progress.credited)}</td>
        </tr>
      </tfoot>
    </table>
  );
}

interface LineProps {
  week: WeekProgress<SheetSession, SheetMakeup>;
  onAdd: () => void;
  onEdit: (makeup: SheetMakeup) => void;
}

function WeekLine({ week, onAdd, onEdit }: LineProps): ReactNode {
  const today = useToday();
  const words = useWords();
  const { session, credit, makeable } = week;
  const { weekNo, title, on } = session;
  const text = weekWords(week, today);
  return (
    <tr>
      <th scope="row">
        <span className={styles['nowrap']}>
          {weekNo} · {shortDay(on)}
        </span>
        <span className={styles['sub']}>
          {[title === `Week ${weekNo}` ? '' : title, session.required ? 'required' : '']
            .filter(Boolean)
            .join(', ')}
        </span>
      </th>
      <td>
        {text.charAt(0).toUpperCase() + text.slice(1)}
        {credit.makeups.map(({ makeup, credited }) => (
          <span key={makeup.id} className={styles['sub']}>
            Make-up {shortDay(makeup.on)},{' '}
            {words.label('makeupMethod', makeup.method).toLowerCase()},{' '}
            {formatDuration(makeup.minutes)}
            {credited < makeup.minutes && ` (${formatDuration(credited)} counts)`}
            {makeup.verifiedBy && `, verified by ${makeup.verifiedBy}`}
            {makeup.evidence && `. ${makeup.evidence}`}
            <IconButton
              icon={IconPencil}
              label={`Change the make-up of week ${weekNo}, ${shortDay(makeup.on)}`}
              onClick={() => onEdit(makeup)}
            />
          </span>
        ))}
        {makeable > 0 && (
          <div>
            <Button size="small" variant="quiet" onClick={onAdd}>
              Add make-up<span className="visually-hidden"> for week {weekNo}</span>
            </Button>
          </div>
        )}
      </td>
      <td className={styles['number']}>{credit.total === 0 ? '–' : formatHours(credit.total)}</td>
    </tr>
  );
}
