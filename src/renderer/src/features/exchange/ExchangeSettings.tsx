import { Section } from '@renderer/ui/layout/Section';
import type { ReactNode } from 'react';
import { ExportPart } from './ExportPart';
import { ImportPart } from './ImportPart';
import { SamplePart } from './SamplePart';

/** Bringing an office package in, and giving one out. */
export function ExchangeSettings(): ReactNode {
  return (
    <>
      <Section title="Bring in an office package" level={3}>
        <ImportPart />
      </Section>
      <Section title="Give out an office package" level={3}>
        <ExportPart />
      </Section>
      <SamplePart />
    </>
  );
}
