import type {
  Answers,
  AskedItem,
  CompetencyItem,
  FormItem,
} from '@shared/domain/screening/form-template';
import type { Rating } from '@shared/domain/screening/ratings';
import { isLocalDate } from '@shared/dates';
import { formatDate } from '@shared/parse/format-date';
import type { ReactNode } from 'react';
import styles from './form.module.css';
import { Boxes, Lines } from './marks';

const five = ['1', '2', '3', '4', '5'];
const yesNo = { yes: 'Yes', no: 'No' } as const;

interface Props {
  item: FormItem;
  number: number | undefined;
  answer: Answers[string] | undefined;
  rating: Rating | undefined;
  blank: boolean;
}

/** One question with room for its answer, or with the answer. */
export function FormItemPrint({ item, number, answer, rating, blank }: Props): ReactNode {
  if (item.type === 'heading') {
    return (
      <section className={styles['heading']}>
        <h2>{item.text}</h2>
        {item.help && <p>{item.help}</p>}
      </section>
    );
  }
  return (
    <section className={styles['item']}>
      <h3>
        <span className={styles['number']}>{number}.</span> {item.text}
      </h3>
      {item.help && <p className={styles['help']}>{item.help}</p>}
      {item.type === 'competency' ? (
        <CompetencyPrint item={item} rating={rating} blank={blank} />
      ) : (
        <AnswerPrint item={item} answer={answer ?? null} blank={blank} />
      )}
    </section>
  );
}

function AnswerPrint({
  item,
  answer,
  blank,
}: {
  item: AskedItem;
  answer: Answers[string];
  blank: boolean;
}): ReactNode {
  switch (item.type) {
    case 'yesno':
      return (
        <Boxes
          inline
          options={Object.values(yesNo)}
          chosen={answer === 'yes' || answer === 'no' ? [yesNo[answer]] : []}
        />
      );
    case 'single':
    case 'multi':
      return (
        <Boxes
          options={item.options}
          chosen={Array.isArray(answer) ? answer : answer === null ? [] : [String(answer)]}
        />
      );
    case 'scale':
      return (
        <div className={styles['scale']}>
          <span>{item.low}</span>
          <Boxes inline options={five} chosen={answer === null ? [] : [String(answer)]} />
          <span>{item.high}</span>
        </div>
      );
    default:
      if (blank) return <Lines count={item.type === 'long' ? 6 : 1} />;
      return <p className={styles['answer']}>{inWords(answer)}</p>;
  }
}

function inWords(answer: Answers[string]): string {
  if (answer === null) return 'Not answered.';
  const text = String(answer);
  return isLocalDate(text) ? formatDate(text) : text;
}

function CompetencyPrint({
  item,
  rating,
  blank,
}: {
  item: CompetencyItem;
  rating: Rating | undefined;
  blank: boolean;
}): ReactNode {
  const [low, middle, high] = item.anchors;
  return (
    <>
      <ol className={styles['anchors']}>
        {([1, 3, 5] as const).map((value, at) => (
          <li key={value}>
            <strong>{value}</strong> {[low, middle, high][at]}
          </li>
        ))}
      </ol>
      <Boxes
        inline
        options={[...five, 'Did not come up']}
        chosen={
          rating === undefined
            ? []
            : [rating.rating === null ? 'Did not come up' : String(rating.rating)]
        }
      />
      <p className={styles['help']}>What you heard</p>
      {blank ? (
        <Lines count={3} />
      ) : (
        <p className={styles['answer']}>{rating?.evidence ?? 'Nothing written.'}</p>
      )}
    </>
  );
}
