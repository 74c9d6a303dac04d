import type { PresetView, RuleSet } from '@shared/contract/screening-eligibility';
import { plural } from '@shared/parse/format';
import { Button } from '@renderer/ui/base/Button';
import { Status } from '@renderer/ui/feedback/Status';
import { useState, type ReactNode } from 'react';
import styles from '../screening.module.css';
import { PresetDialog } from './PresetDialog';

/** Sets of rules that other programs use. Nothing is taken over before its changes were shown. */
export function PresetList({ set }: { set: RuleSet }): ReactNode {
  const [open, setOpen] = useState<PresetView | null>(null);
  return (
    <>
      {set.preset === null && (
        <p className={styles['note']}>The rules in use are a set of your own.</p>
      )}
      <ul className={styles['lines']}>
        {set.presets.map((preset) => {
          const { code, title, about, changes } = preset;
          const look = set.preset === code ? 'Look at it' : 'Look and take over…';
          return (
            <li key={code}>
              <div className={styles['lineHead']}>
                <strong>{title}</strong>
                {set.preset === code ? (
                  <Status tone="done" bare>
                    In use
                  </Status>
                ) : (
                  <span className={styles['muted']}>{plural(changes.length, 'change')}</span>
                )}
                <span className={styles['lineActs']}>
                  <Button
                    size="small"
                    variant="quiet"
                    aria-label={`${look}: ${title}`}
                    onClick={() => setOpen(preset)}
                  >
                    {look}
                  </Button>
                </span>
              </div>
              <p className={styles['muted']}>{about}</p>
            </li>
          );
        })}
      </ul>
      {open && <PresetDialog preset={open} onClose={() => setOpen(null)} />}
    </>
  );
}
