import { formatCount } from '@shared/parse/format';
import {
  IconChevronLeft,
  IconChevronRight,
  IconCopy,
  IconFileSpreadsheet,
} from '@tabler/icons-react';
import type { ReactNode } from 'react';
import { Button } from '../base/Button';
import { Icon } from '../base/Icon';
import styles from './table.module.css';

interface Props {
  page: number;
  pageSize: number;
  total: number;
  /** 'parents', 'log entries'. */
  noun: string;
  onPage: (page: number) => void;
  onCopy: () => void;
  onSave: (() => void) | undefined;
  saving: boolean;
  columnsButton: ReactNode;
}

/** Under the table: how many there are, the pages, and what can be done with the list. Part of DataTable. */
export function TableFooter(props: Props): ReactNode {
  const { page, pageSize, total, noun, onPage, onCopy, onSave, saving, columnsButton } = props;
  const pages = Math.max(1, Math.ceil(total / pageSize));
  const first = (page - 1) * pageSize + 1;
  const last = Math.min(total, page * pageSize);
  return (
    <div className={styles['footer']}>
      <span className={styles['range']}>
        {pages === 1
          ? `${formatCount(total)} ${noun}`
          : `${formatCount(first)}–${formatCount(last)} of ${formatCount(total)} ${noun}`}
      </span>
      {pages > 1 && (
        <nav className={styles['pager']} aria-label="Pages">
          <Button size="small" disabled={page <= 1} onClick={() => onPage(page - 1)}>
            <Icon of={IconChevronLeft} size="small" />
            Previous
          </Button>
          <span className={styles['pageOf']}>
            Page {formatCount(page)} of {formatCount(pages)}
          </span>
          <Button size="small" disabled={page >= pages} onClick={() => onPage(page + 1)}>
            Next
            <Icon of={IconChevronRight} size="small" />
          </Button>
        </nav>
      )}
      <span className={styles['tools']}>
        {columnsButton}
        <Button size="small" variant="quiet" icon={IconCopy} onClick={onCopy}>
          Copy table
        </Button>
        {onSave && (
          <Button
            size="small"
            variant="quiet"
            icon={IconFileSpreadsheet}
            loading={saving}
            onClick={onSave}
          >
            Save as Excel
          </Button>
        )}
      </span>
    </div>
  );
}
