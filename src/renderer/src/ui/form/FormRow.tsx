import type { ReactNode } from 'react';
import styles from './form.module.css';

/** Fields that are read together, side by side: first and last name, date and time. Not to save room. */
export function FormRow({ children }: { children: ReactNode }): ReactNode {
  return <div className={styles['row']}>{children}</div>;
}

interface SectionProps {
  title: string;
  help?: ReactNode;
  children: ReactNode;
}

/** A named part of a long form. */
export function FormSection({ title, help, children }: SectionProps): ReactNode {
  return (
    <section className={styles['section']}>
      <h2>{title}</h2>
      {help && <p className={styles['sectionHelp']}>{help}</p>}
      <div className={styles['sectionFields']}>{children}</div>
    </section>
  );
}
