import type { ModuleDone, SheetTrainee } from '@shared/contract/training-parts';
import { currentModule, requiredModules } from '@shared/domain/training/modules';
import { formatDate } from '@shared/parse/format-date';
import { formatDuration } from '@shared/parse/format';
import { Button } from '@renderer/ui/base/Button';
import { Status } from '@renderer/ui/feedback/Status';
import { Section } from '@renderer/ui/layout/Section';
import { useToday } from '@renderer/ui/today';
import { useState, type ReactNode } from 'react';
import { useWords } from '../../../lib/lists';
import styles from '../training.module.css';
import { ModuleDialog } from './ModuleDialog';

interface Props {
  trainee: Pick<SheetTrainee, 'personId' | 'name' | 'modules'>;
}

/** The add-on trainings of one person: the required ones always, others as they were done. */
export function ModulesSection({ trainee }: Props): ReactNode {
  const today = useToday();
  const words = useWords();
  const [open, setOpen] = useState<{ module: string | null; done: ModuleDone | null } | null>(null);
  const { modules } = trainee;
  const codes = [...new Set([...requiredModules, ...modules.map(({ module }) => module)])];
  return (
    <Section
      title="Add-on trainings"
      level={3}
      action={
        <Button size="small" onClick={() => setOpen({ module: null, done: null })}>
          Record add-on training
        </Button>
      }
    >
      <ul className={styles['lines']}>
        {codes.map((code) => {
          const current = currentModule(modules, code, today);
          const last = current ?? modules.findLast(({ module }) => module === code);
          const label = words.label('module', code);
          return (
            <li key={code} className={styles['line']}>
              <div>
                {label}
                <span className={styles['sub']}>{last ? doneWords(last) : 'Not done yet'}</span>
              </div>
              <div className={styles['lineActs']}>
                {current ? (
                  <Status tone="done" bare>
                    Done
                  </Status>
                ) : (
                  last && (
                    <Status tone="attention" bare>
                      Lapsed
                    </Status>
                  )
                )}
                {last && (
                  <Button
                    size="small"
                    variant="quiet"
                    onClick={() => setOpen({ module: code, done: last })}
                  >
                    Change<span className="visually-hidden"> {label}</span>
                  </Button>
                )}
                {!current && (
                  <Button
                    size="small"
                    variant="quiet"
                    onClick={() => setOpen({ module: code, done: null })}
                  >
                    Record<span className="visually-hidden"> {label}</span>
                  </Button>
                )}
              </div>
            </li>
          );
        })}
      </ul>
      {open && (
        <ModuleDialog
          trainee={trainee}
          module={open.module}
          done={open.done}
          onClose={() => setOpen(null)}
        />
      )}
    </Section>
  );
}

function doneWords({ completedOn, minutes, expiresOn }: ModuleDone): string {
  const length = minutes === null ? '' : `, ${formatDuration(minutes)}`;
  const until = expiresOn === null ? '' : `, valid until ${formatDate(expiresOn)}`;
  return `${formatDate(completedOn)}${length}${until}`;
}
