import { Button } from '@renderer/ui/base/Button';
import { Section } from '@renderer/ui/layout/Section';
import type { ReactNode } from 'react';
import { useSession } from '../../lib/session';
import { useAct } from '../recovery-sheet/use-act';
import { openSample } from '../session/open-sample';
import styles from './exchange.module.css';

/** A look at an office of invented people, for trying things out or showing the program. */
export function SamplePart(): ReactNode {
  const session = useSession();
  const open = useAct(openSample);
  if (!session.data || session.data.isSample) return null;
  return (
    <Section title="Explore with sample data" level={3}>
      <div className={styles['stack']}>
        <p>
          Opens an office of invented people in a file of its own, to try things out or to show the
          program. Your vault is locked meanwhile; lock to come back to it. Nothing is kept.
        </p>
        <div className={styles['buttons']}>
          <Button loading={open.isRunning} onClick={open.run}>
            Open the sample office
          </Button>
        </div>
      </div>
    </Section>
  );
}
