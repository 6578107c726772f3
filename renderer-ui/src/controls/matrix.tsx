import { inLanguage } from '@khamrong/schemas';
import { partName } from '../codec/input-names';
import type { MatrixOptions } from '../codec/structured-options';
import type { FieldProps } from '../form/use-field';
import { GroupFrame } from './frame';

type Ratings = Record<string, string>;
type Item = MatrixOptions['groups'][number]['items'][number];

const ratingsOf = (value: unknown): Ratings => (value && typeof value === 'object' ? (value as Ratings) : {});

interface RowProps {
  field: FieldProps;
  item: Item;
  ratings: Ratings;
  onRating(ratings: Ratings): void;
}

function Row({ field, item, ratings, onRating }: RowProps) {
  const { scale } = field.options as MatrixOptions;
  const name = partName(field.fieldKey, item.key);
  const wrong = field.errors.find(({ instancePath }) => instancePath.endsWith(`/${item.key}`));
  return (
    <div
      className={wrong ? 'matrix-row matrix-row-wrong' : 'matrix-row'}
      role="radiogroup"
      id={name}
      tabIndex={-1}
      aria-labelledby={`${name}-label`}
      aria-describedby={wrong ? `${name}-error` : undefined}
    >
      <p className="matrix-item" id={`${name}-label`}>
        {inLanguage(item.label, field.language)}
        {wrong && (
          <span className="error" id={`${name}-error`}>
            {wrong.message}
          </span>
        )}
      </p>
      <div className="matrix-scale">
        {scale.map(({ value, label }) => (
          <label className="matrix-cell" key={value}>
            <input
              type="radio"
              name={name}
              value={value}
              checked={ratings[item.key] === value}
              onChange={() => onRating({ ...ratings, [item.key]: value })}
            />
            <span>{inLanguage(label, field.language)}</span>
          </label>
        ))}
      </div>
    </div>
  );
}

/** Items rated on one scale: a table where there is room, cards on a phone. */
export function MatrixControl(field: FieldProps) {
  const { groups } = field.options as MatrixOptions;
  const ratings = ratingsOf(field.value);
  // Once each is rated, nothing is missing any more.
  const rate = (next: Ratings): void => {
    const isWhole = groups.every(({ items }) => items.every(({ key }) => next[key]));
    (isWhole ? field.leave : field.commit)(next);
  };
  return (
    <GroupFrame field={field}>
      {groups.map(({ key, label, items }) => (
        <div className="matrix" role="group" aria-labelledby={`${field.fieldKey}-group-${key}`} key={key}>
          <p className="matrix-group" id={`${field.fieldKey}-group-${key}`}>
            {inLanguage(label, field.language)}
          </p>
          {items.map((item) => (
            <Row key={item.key} field={field} item={item} ratings={ratings} onRating={rate} />
          ))}
        </div>
      ))}
    </GroupFrame>
  );
}
