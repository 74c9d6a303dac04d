import { TextLink } from '@renderer/ui/base/TextLink';
import type { ReactNode } from 'react';
import styles from '../log.module.css';

interface Props {
  people: readonly { id: number; personId: number; name: string }[];
}

/** People of a record, each leading to their page. */
export function PeopleLinks({ people }: Props): ReactNode {
  return people.map(({ id, personId, name }) => (
    <span key={id} className={styles['people']}>
      <TextLink href={`#/people/${personId}`}>{name}</TextLink>
    </span>
  ));
}
