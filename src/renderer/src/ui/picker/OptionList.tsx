import { IconCheck } from '@tabler/icons-react';
import type { ReactNode, Ref } from 'react';
import { Icon } from '../base/Icon';
import type { Option } from './option';
import styles from './picker.module.css';

interface Props {
  id: string;
  label: string;
  options: readonly Option[];
  optionId: (index: number) => string;
  active: number;
  chosenIds: readonly string[];
  onPoint: (index: number) => void;
  onPick: (option: Option) => void;
  ref: Ref<HTMLUListElement>;
}

interface Group {
  name: string | undefined;
  members: { option: Option; index: number }[];
}

/** Neighbours with the same heading, in the order they came. */
function grouped(options: readonly Option[]): Group[] {
  const groups: Group[] = [];
  options.forEach((option, index) => {
    const last = groups.at(-1);
    if (last && last.name === option.group) last.members.push({ option, index });
    else groups.push({ name: option.group, members: [{ option, index }] });
  });
  return groups;
}

/** The matches of a ComboInput, under headings where they have one. */
export function OptionList(props: Props): ReactNode {
  const { id, label, options, optionId, active, chosenIds, onPoint, onPick, ref } = props;
  const item = ({ option, index }: Group['members'][number]): ReactNode => (
    <li
      key={option.id}
      id={optionId(index)}
      role="option"
      className={styles['option']}
      aria-selected={chosenIds.includes(option.id)}
      aria-disabled={option.disabled || undefined}
      data-active={index === active || undefined}
      onMouseMove={() => index !== active && onPoint(index)}
      onClick={() => option.disabled || onPick(option)}
    >
      <span>{option.label}</span>
      {option.detail && <span className={styles['detail']}>{option.detail}</span>}
      {chosenIds.includes(option.id) && (
        <span className={styles['chosenMark']}>
          <Icon of={IconCheck} size="small" />
        </span>
      )}
    </li>
  );
  return (
    <ul
      ref={ref}
      id={id}
      role="listbox"
      aria-label={label}
      className={styles['list']}
      hidden={options.length === 0}
    >
      {grouped(options).map((group) =>
        group.name === undefined ? (
          group.members.map(item)
        ) : (
          <li key={group.name} role="group" aria-label={group.name}>
            <div className={styles['group']} aria-hidden>
              {group.name}
            </div>
            <ul role="none" className={styles['list']} style={{ maxHeight: 'none' }}>
              {group.members.map(item)}
            </ul>
          </li>
        ),
      )}
    </ul>
  );
}
