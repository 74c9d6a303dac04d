import { announcement } from '@renderer/ui/feedback/announce';
import { dismiss, messages, notify, undoLatest } from '@renderer/ui/feedback/notify';
import { filterOptions } from '@renderer/ui/picker/option';
import { beforeEach, describe, expect, it, vi } from 'vitest';

beforeEach(() => messages.set([]));

describe('notify', () => {
  it('keeps the last three, says each aloud, and lets errors stay', () => {
    notify('One.');
    notify('Two.', { undo: () => undefined });
    notify('Three.');
    notify('Four.', { tone: 'error' });
    expect(messages.get().map(({ text, seconds }) => [text, seconds])).toEqual([
      ['Two.', 10],
      ['Three.', 10],
      ['Four.', null],
    ]);
    expect(announcement.get().text).toBe('Four.');
    notify('Five.', { tone: 'attention', stays: true });
    expect(messages.get().at(-1)?.seconds).toBeNull();
  });

  it('undoes the newest that can be undone, once', () => {
    const first = vi.fn();
    const second = vi.fn();
    notify('One.', { undo: first });
    notify('Two.', { undo: second });
    notify('Three.');
    expect([undoLatest(), undoLatest(), undoLatest()]).toEqual([true, true, false]);
    expect([first.mock.calls.length, second.mock.calls.length]).toEqual([1, 1]);
    expect(messages.get().map(({ text }) => text)).toEqual(['Three.']);
  });

  it('goes away when dismissed', () => {
    dismiss(notify('One.'));
    expect(messages.get()).toEqual([]);
  });
});

describe('filterOptions', () => {
  const options = [
    { id: '1', label: 'José Reyes', detail: 'Northgate' },
    { id: '2', label: 'Ana Lopez', detail: 'Trainee, fall cohort' },
  ];
  it.each([
    ['jose', ['1']],
    ['rey jo', ['1']],
    ['north', ['1']],
    ['ana fall', ['2']],
    ['opez', []],
    ['', ['1', '2']],
  ])('finds %s', (text, ids) => {
    expect(filterOptions(options, text).map(({ id }) => id)).toEqual(ids);
  });
});
