import { IconPlus } from '@tabler/icons-react';
import type { TemplateView } from '@shared/contract/screening-forms';
import { type FormItem, itemNumbers } from '@shared/domain/screening/form-template';
import { plural } from '@shared/parse/format';
import { Button } from '@renderer/ui/base/Button';
import { announce } from '@renderer/ui/feedback/announce';
import { Notice } from '@renderer/ui/feedback/Notice';
import { Inline } from '@renderer/ui/layout/Stack';
import { MoreMenu } from '@renderer/ui/overlay/Menu';
import { useState, type ReactNode } from 'react';
import type { Draft } from '../../../lib/drafts';
import { BlankFormMenu } from '../components/QuestionnairePart';
import { useSaveTemplate } from '../mutations';
import styles from '../screening.module.css';
import { ItemDialog } from './ItemDialog';
import { itemKindWords } from './item-values';
import { draftOf, moved, sameForm, type TemplateDraft } from './template-draft';
import { TitleDialog } from './TitleDialog';
import { Versions } from './Versions';

interface Props {
  template: TemplateView;
  draft: Draft<TemplateDraft>;
}

type Asking = { kind: 'title' } | { kind: 'item'; at: number | null };

/** A form's questions, to change, add, order and take out. Saving makes a new version of it. */
export function TemplateEditor({ template, draft }: Props): ReactNode {
  const stored = draftOf(template);
  const [form, setForm] = useState<TemplateDraft>(draft.found ?? stored);
  const [asking, setAsking] = useState<Asking | null>(null);
  const save = useSaveTemplate();
  const changed = !sameForm(form, stored);
  const change = (next: TemplateDraft): void => {
    setForm(next);
    if (sameForm(next, stored)) void draft.discard();
    else draft.change(next);
  };
  const setItems = (items: FormItem[]) => change({ ...form, items });
  const put = (at: number | null, item: FormItem) =>
    setItems(at === null ? [...form.items, item] : form.items.with(at, item));
  const submit = async () => {
    const { kind, formVersion: basedOn } = template;
    await save.mutateAsync({ kind, basedOn, ...form });
    await draft.discard();
  };
  return (
    <div className={styles['stack']}>
      <div>
        <p>
          <strong>{form.title}</strong>
        </p>
        {form.intro && <p className={styles['text']}>{form.intro}</p>}
      </div>
      <Inline>
        <Button size="small" onClick={() => setAsking({ kind: 'title' })}>
          Change title and introduction
        </Button>
        <BlankFormMenu kind={template.kind} candidateId={null} />
      </Inline>
      <ItemList
        items={form.items}
        onEdit={(at) => setAsking({ kind: 'item', at })}
        onItems={setItems}
      />
      <Inline>
        <Button icon={IconPlus} onClick={() => setAsking({ kind: 'item', at: null })}>
          Add a question
        </Button>
      </Inline>
      {changed && (
        <Notice
          tone="info"
          actions={
            <>
              <Button
                variant="primary"
                loading={save.isPending}
                onClick={() => void submit().catch(() => undefined)}
              >
                Save as version {template.formVersion + 1}
              </Button>
              <Button onClick={() => change(stored)}>Take the changes back</Button>
            </>
          }
        >
          Changed, not saved as a version yet. Answers that were given keep the questions they
          answered.
        </Notice>
      )}
      {save.error && (
        <Notice tone="error" announced>
          {save.error.message}
        </Notice>
      )}
      <Versions kind={template.kind} />
      {asking?.kind === 'title' && (
        <TitleDialog
          form={form}
          onChange={(words) => change({ ...form, ...words })}
          onClose={() => setAsking(null)}
        />
      )}
      {asking?.kind === 'item' && (
        <ItemDialog
          kind={template.kind}
          item={asking.at === null ? null : (form.items[asking.at] ?? null)}
          onChange={(item) => put(asking.at, item)}
          onClose={() => setAsking(null)}
        />
      )}
    </div>
  );
}

interface ListProps {
  items: readonly FormItem[];
  onEdit: (at: number) => void;
  onItems: (items: FormItem[]) => void;
}

function ItemList({ items, onEdit, onItems }: ListProps): ReactNode {
  const numbers = itemNumbers(items);
  const move = (at: number, by: -1 | 1): void => {
    onItems(moved(items, at, by));
    announce(`Moved ${by < 0 ? 'up' : 'down'}, ${at + by + 1} of ${items.length}.`);
  };
  const takeOut = (at: number): void => {
    onItems(items.toSpliced(at, 1));
    announce(`Taken out. ${plural(items.length - 1, 'line')} left.`);
  };
  return (
    <ol className={styles['lines']} aria-label="Questions">
      {items.map((item, at) => (
        <li key={item.id} className={styles['lineHead']}>
          <span className={styles['itemText']}>
            {item.type === 'heading' ? (
              <strong>{item.text}</strong>
            ) : (
              `${numbers.get(item.id)}. ${item.text}`
            )}
          </span>
          <span className={styles['lineActs']}>
            <span className={styles['muted']}>
              {itemKindWords[item.type]}
              {'required' in item && item.required && ', asked for'}
            </span>
            <MoreMenu
              label={`More for: ${item.text}`}
              items={[
                { label: 'Change…', onSelect: () => onEdit(at) },
                { label: 'Move up', onSelect: () => move(at, -1), disabled: at === 0 },
                {
                  label: 'Move down',
                  onSelect: () => move(at, 1),
                  disabled: at === items.length - 1,
                },
                'line',
                { label: 'Take out', onSelect: () => takeOut(at) },
              ]}
            />
          </span>
        </li>
      ))}
    </ol>
  );
}
