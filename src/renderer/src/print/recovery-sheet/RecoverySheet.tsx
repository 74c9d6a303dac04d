import type { RecoverySheetPrint } from '@shared/contract/prints';
import { formatLongDate } from '@shared/parse/format-date';
import type { ReactNode } from 'react';
import styles from './recovery-sheet.module.css';

/** One page, to lock away: what it is, the code, how to use it, who keeps it. */
export function RecoverySheet({ sheet }: { sheet: RecoverySheetPrint }): ReactNode {
  return (
    <article className={styles['page']}>
      <header className={styles['head']}>
        <h1>Recovery sheet</h1>
        <p>
          {sheet.program}
          {sheet.agency && `, ${sheet.agency}`}
        </p>
      </header>
      <p className={styles['lead']}>
        This page opens the program’s encrypted file when nobody knows the passphrase. Whoever has
        it can read everything in the file. Keep it like a passport: locked away, not with the
        laptop.
      </p>
      <h2>The code</h2>
      <ol className={styles['code']}>
        {sheet.groups.map((group, at) => (
          <li key={at}>
            <span className={styles['number']}>{at + 1}</span>
            <span className={styles['group']}>{group}</span>
          </li>
        ))}
      </ol>
      <p className={styles['small']}>
        There is no letter O, I or L in it: what looks like one is a zero or a one. The last
        character of each group checks the four before it.
      </p>
      <dl className={styles['facts']}>
        <div>
          <dt>Sheet</dt>
          <dd>{sheet.number}</dd>
        </div>
        <div>
          <dt>Made</dt>
          <dd>{formatLongDate(sheet.madeOn)}</dd>
        </div>
        <div>
          <dt>Vault folder</dt>
          <dd>{sheet.folder}</dd>
        </div>
      </dl>
      <h2>How to use it</h2>
      <ol className={styles['steps']}>
        <li>
          Start Parent Partner Desk. On the screen that asks for the passphrase, choose “Use
          recovery code”.
        </li>
        <li>Type the eight groups. If one has a typing error, the program names it.</li>
        <li>Choose a new passphrase. You get a new sheet: shred this one.</li>
      </ol>
      <p className={styles['warning']}>
        Nobody from the program, the agency’s help desk or a vendor will ever ask you for this code.
      </p>
      <dl className={styles['lines']}>
        <div>
          <dt>Kept by</dt>
          <dd />
        </div>
        <div>
          <dt>Where</dt>
          <dd />
        </div>
        <div>
          <dt>Second copy with</dt>
          <dd />
        </div>
        <div>
          <dt>Date</dt>
          <dd />
        </div>
      </dl>
    </article>
  );
}
