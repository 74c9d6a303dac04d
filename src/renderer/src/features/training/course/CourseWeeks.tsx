import type { Course } from '@shared/contract/training-course';
import { formatDuration } from '@shared/parse/format';
import type { ReactNode } from 'react';
import styles from './course.module.css';

/** The weeks of a course: what each covers, how long it lasts, whether everyone needs it. */
export function CourseWeeks({ weeks }: { weeks: Course['weeks'] }): ReactNode {
  const total = weeks.reduce((sum, { minutes }) => sum + minutes, 0);
  return (
    <table className={styles['weeks']}>
      <thead>
        <tr>
          <th scope="col">Week</th>
          <th scope="col">Topic</th>
          <th scope="col" className={styles['number']}>
            Length
          </th>
          <th scope="col">Required</th>
        </tr>
      </thead>
      <tbody>
        {weeks.map(({ weekNo, title, minutes, required, objectives, materials }) => (
          <tr key={weekNo}>
            <td className={styles['weekNo']}>{weekNo}</td>
            <th scope="row">
              {title}
              {objectives && <span className={styles['sub']}>{objectives}</span>}
              {materials.length > 0 && (
                <span className={styles['sub']}>To bring: {materials.join('; ')}</span>
              )}
            </th>
            <td className={styles['number']}>{formatDuration(minutes)}</td>
            <td>{required ? 'Required' : ''}</td>
          </tr>
        ))}
      </tbody>
      <tfoot>
        <tr>
          <td />
          <th scope="row">In all</th>
          <td className={styles['number']}>{formatDuration(total)}</td>
          <td />
        </tr>
      </tfoot>
    </table>
  );
}
