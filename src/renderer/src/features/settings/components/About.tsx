import { KeyValue } from '@renderer/ui/layout/KeyValue';
import { Section } from '@renderer/ui/layout/Section';
import type { ReactNode } from 'react';
import { useSession } from '../../../lib/session';
import styles from '../settings.module.css';
import { Licences } from './Licences';

/** Which program this is, who can use it how, and whose work is in it. */
export function About(): ReactNode {
  const session = useSession();
  return (
    <div className={styles['stack']}>
      <KeyValue facts={[{ label: 'Version', value: session.data?.version }]} />
      <p>
        Parent Partner Desk keeps everything in one encrypted file on this computer. It has no
        server and no account, and it never uses the network.
      </p>
      <Section title="Accessibility" level={3}>
        <p>
          The program is made to meet WCAG 2.2 at level AA. Everything can be done by keyboard (F1
          and Ctrl+/ list the keys), works with a screen reader, at text sizes up to 150 %, in light
          and dark, and without movement. Each screen is checked by a program for that at every
          change; people who depend on it have not yet tried it. Where something keeps you from your
          work, tell IT: it is treated as a fault.
        </p>
      </Section>
      <Section title="Licences" level={3}>
        <p>The program is built from the work of others, who give it under these licences.</p>
        <Licences />
      </Section>
    </div>
  );
}
