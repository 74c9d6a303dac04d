import { IconFileTypePdf, IconPrinter } from '@tabler/icons-react';
import { Button } from '@renderer/ui/base/Button';
import { Notice } from '@renderer/ui/feedback/Notice';
import { useState, type ReactNode } from 'react';
import { api } from '../../lib/api';
import { RecoveryCode } from './RecoveryCode';
import styles from './recovery-sheet.module.css';
import { type Act, useAct } from './use-act';

interface Props {
  /** The 8 groups as printed. */
  code: string;
}

/** The code that was just issued, on the screen and on paper. It cannot be copied: paper is the point. */
export function RecoverySheet({ code }: Props): ReactNode {
  const [saved, setSaved] = useState<{ folder: string; isSameDrive: boolean } | null>(null);
  const print = useAct(() => api.vault.printSheet());
  const save = useAct(async () => setSaved(await api.vault.saveSheet()));
  return (
    <div className={styles['sheet']}>
      <RecoveryCode code={code} />
      <ul className={styles['points']}>
        <li>
          Print it, and keep it like a passport: locked away, not in this laptop’s bag. Writing the
          groups down by hand is as good.
        </li>
        <li>Give a second copy to your program manager or IT security.</li>
        <li>We will never ask you for this code. Anyone who has it can read everything.</li>
      </ul>
      <div className={styles['buttons']}>
        <Button icon={IconPrinter} onClick={print.run} loading={print.isRunning}>
          Print
        </Button>
        <Button icon={IconFileTypePdf} onClick={save.run} loading={save.isRunning}>
          Save to a USB stick
        </Button>
      </div>
      {saved &&
        (saved.isSameDrive ? (
          <Notice tone="attention" title="This is the drive the vault is on" announced>
            The sheet was saved in {saved.folder}. Whoever takes the computer has both then. Move it
            to a USB stick, and empty the recycle bin.
          </Notice>
        ) : (
          <Notice tone="done" announced>
            Saved in {saved.folder}. Keep the stick like the paper.
          </Notice>
        ))}
      <Failed act={print} />
      <Failed act={save} />
    </div>
  );
}

function Failed({ act }: { act: Act }): ReactNode {
  if (act.problem === null) return null;
  return (
    <Notice tone="error" announced>
      {act.problem}
    </Notice>
  );
}
