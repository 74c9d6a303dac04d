import { useLocation } from '@tanstack/react-router';
import { Kbd } from '@renderer/ui/base/Kbd';
import { Section } from '@renderer/ui/layout/Section';
import { Dialog } from '@renderer/ui/overlay/Dialog';
import { useState, type ReactNode } from 'react';
import { useCommand } from '../../lib/commands';
import styles from './help.module.css';
import { generalKeys, helpFor } from './help-text';

/** F1: what this screen is for. Ctrl+/: every key. In the same place on every screen. */
export function HelpDialogs(): ReactNode {
  const { pathname } = useLocation();
  const [open, setOpen] = useState<'help' | 'keyboard' | null>(null);
  useCommand('help', () => setOpen('help'));
  useCommand('keyboard', () => setOpen('keyboard'));
  const page = helpFor(pathname);
  const close = () => setOpen(null);
  return (
    <>
      <Dialog open={open === 'help'} onClose={close} title={page.title}>
        <p>{page.purpose}</p>
        <ul className={styles['rules']}>
          {page.rules.map((rule) => (
            <li key={rule}>{rule}</li>
          ))}
        </ul>
        {page.keys.length > 0 && (
          <Section title="Keys on this screen" level={3}>
            <Keys keys={page.keys} />
          </Section>
        )}
      </Dialog>
      <Dialog open={open === 'keyboard'} onClose={close} title="Keyboard">
        <Section title="Everywhere" level={3}>
          <Keys keys={generalKeys} />
        </Section>
        {page.keys.length > 0 && (
          <Section title={page.title} level={3}>
            <Keys keys={page.keys} />
          </Section>
        )}
      </Dialog>
    </>
  );
}

function Keys({ keys }: { keys: readonly (readonly [string, string])[] }): ReactNode {
  return (
    <dl className={styles['keys']}>
      {keys.map(([press, does]) => (
        <div key={press}>
          <dt>{/[+]/.test(press) && !/[ ,]/.test(press) ? <Kbd keys={press} /> : press}</dt>
          <dd>{does}</dd>
        </div>
      ))}
    </dl>
  );
}
