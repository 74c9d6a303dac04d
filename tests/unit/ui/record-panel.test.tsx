/// <reference types="vite/client" />
import { ApiError } from '@renderer/lib/api';
import { RecordPanel } from '@renderer/lib/RecordPanel';
import { renderToStaticMarkup } from 'react-dom/server';
import { describe, expect, it } from 'vitest';

interface Asked {
  data: { name: string } | undefined;
  error: Error | null;
}

/** What a panel shows for what became of its question. */
function shown({ data, error }: Asked): string {
  const record = { data, error, refetch: () => Promise.reject(new Error('not asked here')) };
  return renderToStaticMarkup(
    <RecordPanel record={record} noun="Person" backLabel="Back to people" onClose={() => undefined}>
      {({ name }) => <p>{name}</p>}
    </RecordPanel>,
  );
}

const ana = { name: 'Ana Lopez' };
const busy = new ApiError({ code: 'DB_BUSY', message: 'The file is in use. Try again.' });
const gone = new ApiError({ code: 'NOT_FOUND', message: 'This person is not in the program.' });

describe('the panel of a record', () => {
  it('is there while the record loads, with the way back', () => {
    const markup = shown({ data: undefined, error: null });
    expect(markup).toContain('aria-busy="true"');
    expect(markup).toContain('Back to people');
    expect(markup).toContain('>Person<');
  });

  it('says what went wrong and offers to try again', () => {
    const markup = shown({ data: undefined, error: busy });
    expect(markup).toContain('The file is in use. Try again.');
    expect(markup).toContain('>Try again<');
  });

  it('does not offer to try again what is not there', () => {
    const markup = shown({ data: undefined, error: gone });
    expect(markup).toContain('This person is not in the program.');
    expect(markup).not.toContain('>Try again<');
  });

  it('keeps showing a record when asking for it again failed, unless it was deleted', () => {
    expect(shown({ data: ana, error: busy })).toBe('<p>Ana Lopez</p>');
    expect(shown({ data: ana, error: gone })).not.toContain('Ana Lopez');
  });
});
