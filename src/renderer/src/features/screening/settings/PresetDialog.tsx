import type { PresetView } from '@shared/contract/screening-eligibility';
import { presets, ruleInWords } from '@shared/domain/screening/presets';
import { plural } from '@shared/parse/format';
import { Button } from '@renderer/ui/base/Button';
import { Notice } from '@renderer/ui/feedback/Notice';
import { Inline } from '@renderer/ui/layout/Stack';
import { Dialog } from '@renderer/ui/overlay/Dialog';
import type { ReactNode } from 'react';
import { useApplyPreset } from '../mutations';
import styles from '../screening.module.css';

interface Props {
  preset: PresetView;
  onClose: () => void;
}

/** The rules of a set with their sources, and what taking it over would change. */
export function PresetDialog({ preset, onClose }: Props): ReactNode {
  const apply = useApplyPreset();
  const { code, title, about, changes } = preset;
  const removed = changes.filter(({ kind }) => kind === 'remove');
  const changeOf = (rule: string) => changes.find((one) => one.code === rule);
  const take = () => apply.mutate({ preset: code }, { onSuccess: onClose });
  return (
    <Dialog open onClose={onClose} title={`Rules: ${title}`} size="large">
      <div className={styles['stack']}>
        <p className={styles['note']}>{about}</p>
        <div className={styles['scroll']}>
          <table className={styles['table']}>
            <caption className="visually-hidden">Rules of {title}</caption>
            <thead>
              <tr>
                <th scope="col">Rule</th>
                <th scope="col">What changes</th>
                <th scope="col">Where it comes from</th>
              </tr>
            </thead>
            <tbody>
              {presets[code].rules.map((rule) => {
                const change = changeOf(rule.code);
                return (
                  <tr key={rule.code}>
                    <th scope="row">{ruleInWords(rule)}</th>
                    <td>
                      {change === undefined
                        ? 'Nothing'
                        : change.kind === 'add'
                          ? 'New'
                          : `Now: ${change.before}`}
                    </td>
                    <td className={styles['source']}>{rule.source}</td>
                  </tr>
                );
              })}
              {removed.map(({ code: gone, before }) => (
                <tr key={gone}>
                  <th scope="row">{before}</th>
                  <td>Goes</td>
                  <td className={styles['source']} />
                </tr>
              ))}
            </tbody>
          </table>
        </div>
        {apply.error && (
          <Notice tone="error" announced>
            {apply.error.message}
          </Notice>
        )}
        <Inline>
          {changes.length > 0 && (
            <Button variant="primary" loading={apply.isPending} onClick={take}>
              Take over {title}, {plural(changes.length, 'change')}
            </Button>
          )}
          <Button onClick={onClose}>{changes.length > 0 ? 'Cancel' : 'Close'}</Button>
        </Inline>
      </div>
    </Dialog>
  );
}
