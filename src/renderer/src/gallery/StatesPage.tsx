import { Button } from '@renderer/ui/base/Button';
import { EmptyState } from '@renderer/ui/feedback/EmptyState';
import { ErrorState } from '@renderer/ui/feedback/ErrorState';
import { Progress } from '@renderer/ui/feedback/Progress';
import { Loading, Skeleton } from '@renderer/ui/feedback/Skeleton';
import { Page } from '@renderer/ui/layout/Page';
import { Section } from '@renderer/ui/layout/Section';
import type { ReactNode } from 'react';

export function StatesPage(): ReactNode {
  return (
    <Page title="Empty, loading, error">
      <Section title="Nothing yet">
        <EmptyState
          kind="nothing-yet"
          title="No requests yet"
          action={
            <>
              <Button variant="primary">Add request</Button>
              <Button>Import from Excel</Button>
            </>
          }
        >
          A request says which parent would like a parent partner.
        </EmptyState>
      </Section>
      <Section title="No match">
        <EmptyState
          kind="no-match"
          title="No request matches these filters"
          onClearFilters={() => undefined}
        >
          12 requests are hidden by them.
        </EmptyState>
      </Section>
      <Section title="All done">
        <EmptyState kind="all-done" title="Nothing needs you today">
          Next: supervision with Ana on Thursday.
        </EmptyState>
      </Section>
      <Section title="Loading">
        <Loading label="Loading requests">
          <Skeleton rows lines={['90%', '75%', '82%']} />
        </Loading>
      </Section>
      <Section title="Long work">
        <Progress
          label="Reading contacts.csv"
          done={41_300}
          total={170_000}
          noun="lines"
          onCancel={() => undefined}
        />
      </Section>
      <Section title="Error">
        <ErrorState
          message="The list could not be read. Your data is safe. Try again; if it stays, restore a backup."
          onRetry={() => undefined}
          reference="7F3K-22"
        />
      </Section>
    </Page>
  );
}
