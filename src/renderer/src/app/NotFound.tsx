import { LinkButton } from '@renderer/ui/base/LinkButton';
import { EmptyState } from '@renderer/ui/feedback/EmptyState';
import { Page } from '@renderer/ui/layout/Page';
import type { ReactNode } from 'react';

export function NotFound(): ReactNode {
  return (
    <Page title="Nothing here" focusKey="not-found">
      <EmptyState
        kind="no-match"
        title="This address leads nowhere."
        action={<LinkButton href="#/">Go to Today</LinkButton>}
      />
    </Page>
  );
}
