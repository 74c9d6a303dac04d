import type { ScreeningFormPrint } from '@shared/contract/prints';
import { itemNumbers } from '@shared/domain/screening/form-template';
import type { ReactNode } from 'react';
import styles from './form.module.css';
import { FormItemPrint } from './FormItemPrint';
import { Boxes, Lines } from './marks';

/** The same questions in the same order as on screen, to write on or as they were answered. */
export function ScreeningForm({ form }: { form: ScreeningFormPrint }): ReactNode {
  const numbers = itemNumbers(form.items);
  const blank = form.answers === null && form.ratings === null;
  const place = [form.program, form.agency, `version ${form.formVersion} of this form`]
    .filter(Boolean)
    .join(', ');
  return (
    <article className={styles['page']}>
      <header className={styles['front']}>
        <p>{place}</p>
        <h1>{form.title}</h1>
        {form.intro && <p className={styles['intro']}>{form.intro}</p>}
      </header>
      <dl className={styles['about']}>
        {form.about.map(({ label, value }) => (
          <div key={label}>
            <dt>{label}</dt>
            <dd>{value ?? <Lines count={1} />}</dd>
          </div>
        ))}
      </dl>
      {form.items.map((item) => (
        <FormItemPrint
          key={item.id}
          item={item}
          number={numbers.get(item.id)}
          answer={form.answers?.[item.id]}
          rating={form.ratings?.[item.id]}
          blank={blank}
        />
      ))}
      {form.closing.map(({ label, text, choices }) => (
        <section key={label} className={styles['item']}>
          <h3>{label}</h3>
          {choices.length > 0 ? (
            <Boxes options={choices} chosen={text === null ? [] : [text]} />
          ) : text === null && blank ? (
            <Lines count={4} />
          ) : (
            <p className={styles['answer']}>{text ?? 'Nothing written.'}</p>
          )}
        </section>
      ))}
    </article>
  );
}
