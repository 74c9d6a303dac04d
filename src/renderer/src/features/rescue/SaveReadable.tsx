import { totalRows } from '@shared/domain/backup/total-rows';
import { formatList, plural } from '@shared/parse/format';
import { tableWords } from '@shared/domain/backup/table-words';
import { Button } from '@renderer/ui/base/Button';
import { Notice } from '@renderer/ui/feedback/Notice';
import { Working } from '@renderer/ui/feedback/Working';
import { useState, type ReactNode } from 'react';
import { api } from '../../lib/api';
import { useAct } from '../recovery-sheet/use-act';
import styles from './rescue.module.css';

type Saved = Awaited<ReturnType<typeof api.vault.saveReadable>>;

/** Writes all that can still be read into a backup of its own, to be restored or looked at later. */
export function SaveReadable(): ReactNode {
  const [saved, setSaved] = useState<Saved | null>(null);
  const save = useAct(async () => {
    setSaved(null);
    setSaved(await api.vault.saveReadable());
  });
  return (
    <section className={styles['part']}>
      <h2 className={styles['subhead']}>Save a copy of what is readable</h2>
      <p>
        For what no backup has. The copy is a backup like any other, encrypted with the same
        passphrases: you can restore it above with “Restore from a file”.
      </p>
      <div className={styles['buttons']}>
        <Button loading={save.isRunning} onClick={save.run}>
          Choose a folder and save
        </Button>
      </div>
      {save.isRunning && <Working label="Reading what can be read" />}
      {saved && (
        <Notice
          tone={saved.incomplete.length === 0 ? 'done' : 'attention'}
          title="The copy was saved and checked"
          announced
        >
          <p>{savedWords(saved)}</p>
        </Notice>
      )}
      {save.problem !== null && (
        <Notice tone="error" title="No copy was saved" announced>
          {save.problem}
        </Notice>
      )}
    </section>
  );
}

function savedWords({ file, rows, incomplete }: Saved): string {
  const total = totalRows(rows);
  const held = `${file} holds ${plural(total, 'row')}.`;
  if (incomplete.length === 0) return `${held} Nothing was missing.`;
  const missing = formatList([...new Set(incomplete.map(tableWords))]);
  return `${held} Something could not be read of: ${missing}.`;
}
