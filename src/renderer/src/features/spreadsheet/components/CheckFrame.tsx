import { Button } from '@renderer/ui/base/Button';
import { Notice } from '@renderer/ui/feedback/Notice';
import { SegmentedField } from '@renderer/ui/fields/SegmentedField';
import { Inline, Stack } from '@renderer/ui/layout/Stack';
import { FilterBar } from '@renderer/ui/table/FilterBar';
import type { ReactNode } from 'react';

/** All rows, or only those that wait for somebody. */
export type Shown = 'all' | 'attention';

interface Props {
  /** How the rows divide; nothing while they are being read. */
  sentence: string | undefined;
  /** Why nothing came in. */
  problem: string | null;
  show: Shown;
  onShow: (show: Shown) => void;
  onBack: () => void;
  bringIn: { label: string; reason: string | undefined; busy?: boolean; run: () => void };
  children: ReactNode;
}

/** Around the preview of a spreadsheet: what is so, which rows to see, back, and the one button. */
export function CheckFrame(props: Props): ReactNode {
  const { sentence, problem, show, onShow, onBack, bringIn } = props;
  return (
    <Stack>
      <p role="status">{sentence ?? 'Reading the rows.'}</p>
      {problem !== null && (
        <Notice tone="error" title="Nothing was brought in" announced>
          {problem}
        </Notice>
      )}
      <FilterBar
        label="Rows"
        end={
          <Inline>
            <Button onClick={onBack}>Back to the columns</Button>
            <Button
              variant="primary"
              disabledReason={bringIn.reason}
              loading={bringIn.busy}
              onClick={bringIn.run}
            >
              {bringIn.label}
            </Button>
          </Inline>
        }
      >
        <SegmentedField
          label="Which rows"
          labelHidden
          value={show}
          choices={[
            { value: 'all', label: 'All rows' },
            { value: 'attention', label: 'Those to look at' },
          ]}
          onChange={(next) => onShow(next === 'attention' ? 'attention' : 'all')}
        />
      </FilterBar>
      {props.children}
    </Stack>
  );
}
