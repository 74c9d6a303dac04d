import { IconX } from '@tabler/icons-react';
import { useEffect, useState, type ReactNode } from 'react';
import { Button } from '../base/Button';
import { Icon } from '../base/Icon';
import { IconButton } from '../base/IconButton';
import { classNames } from '../class-names';
import { useStore } from '../store';
import styles from './messages.module.css';
import { dismiss, messages, type Message } from './notify';
import { toneIcons } from './tone';
import tones from './tone.module.css';

/**
 * Where `notify` shows its messages: a strip in the layout, so that it covers nothing, least of all
 * what has focus. Part of AppShell; a window without a shell puts it at its foot.
 */
export function Messages(): ReactNode {
  const shown = useStore(messages);
  useEffect(() => {
    // The strip takes room from the page: keep what has focus in view.
    document.activeElement?.scrollIntoView({ block: 'nearest' });
  }, [shown.length]);
  return (
    <section
      className={styles['region']}
      aria-label="Messages"
      data-region="messages"
      tabIndex={-1}
    >
      {shown.map((message) => (
        <MessageLine key={message.id} message={message} />
      ))}
    </section>
  );
}

function MessageLine({ message }: { message: Message }): ReactNode {
  const { id, text, tone, undo, action, seconds } = message;
  const [held, setHeld] = useState(false);
  useEffect(() => {
    if (seconds === null || held) return undefined;
    const timer = setTimeout(() => dismiss(id), seconds * 1000);
    return () => clearTimeout(timer);
  }, [id, seconds, held]);
  const run = (act: () => unknown): void => {
    dismiss(id);
    act();
  };
  return (
    <div
      className={classNames(styles['message'], tones[tone])}
      onMouseEnter={() => setHeld(true)}
      onMouseLeave={() => setHeld(false)}
      onFocus={() => setHeld(true)}
      onBlur={() => setHeld(false)}
    >
      {tone !== 'neutral' && (
        <span className={styles['icon']}>
          <Icon of={toneIcons[tone]} />
        </span>
      )}
      <span className={styles['text']}>{text}</span>
      {undo && (
        <Button size="small" onClick={() => run(undo)}>
          Undo
        </Button>
      )}
      {action && (
        <Button size="small" onClick={() => run(action.run)}>
          {action.label}
        </Button>
      )}
      <IconButton icon={IconX} label="Dismiss message" onClick={() => dismiss(id)} />
    </div>
  );
}
