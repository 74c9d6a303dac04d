import type { ResultView } from '@shared/contract/screening-eligibility';
import { Button } from '@renderer/ui/base/Button';
import { Status } from '@renderer/ui/feedback/Status';
import type { Tone } from '@renderer/ui/feedback/tone';
import type { ReactNode } from 'react';
import styles from '../screening.module.css';

const resultTones: Record<ResultView['result'], Tone> = {
  met: 'done',
  not_met: 'attention',
  unknown: 'neutral',
  waived: 'info',
};

/** A rule that is met by waiting asks for nothing but patience. */
function resultTone({ applies, result, metOn }: ResultView): Tone {
  if (!applies) return 'neutral';
  return result === 'not_met' && metOn !== null ? 'info' : resultTones[result];
}

/** Each rule with where the candidate stands, its weight and where it comes from. */
export function RuleTable({
  results,
  onWaive,
}: {
  results: readonly ResultView[];
  onWaive: (rule: string) => void;
}): ReactNode {
  return (
    <div className={styles['scroll']}>
      <table className={styles['table']}>
        <caption className="visually-hidden">Where they stand with each rule</caption>
        <thead>
          <tr>
            <th scope="col">Rule</th>
            <th scope="col">Where they stand</th>
            <th scope="col">Weight</th>
            <th scope="col">Where the rule comes from</th>
            <th scope="col">
              <span className="visually-hidden">What can be done</span>
            </th>
          </tr>
        </thead>
        <tbody>
          {results.map((result) => (
            <tr key={result.code}>
              <th scope="row">{result.rule}</th>
              <td className={styles['day']}>
                <Status tone={resultTone(result)} bare>
                  {result.words}
                </Status>
              </td>
              <td className={styles['day']}>
                {result.severity === 'gate' ? 'Must be met' : 'Advice'}
              </td>
              <td className={styles['source']}>{result.source}</td>
              <td className={styles['rowAct']}>
                {result.waivable && result.applies && result.result !== 'met' && (
                  <Button
                    size="small"
                    variant="quiet"
                    aria-label={`Waiver for: ${result.rule}`}
                    onClick={() => onWaive(result.code)}
                  >
                    Waiver…
                  </Button>
                )}
              </td>
            </tr>
          ))}
        </tbody>
      </table>
    </div>
  );
}
