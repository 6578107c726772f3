import { fieldsIn } from '@khamrong/schemas';
import { useDefinition } from '../../../draft/draft-context';
import { PaperTextField } from '../paper-text';
import type { Draft } from './controls';
import type { ControlProps } from './plain-controls';

interface Item {
  value: string;
  text: string;
}

interface ItemListProps {
  label: string;
  /** All there are, under the words they have elsewhere. */
  known: readonly Item[];
  chosen: readonly Item[];
  onChosen: (items: Item[]) => void;
}

/** Which of several are printed, in their order, and with what words. */
function ItemList({ label, known, chosen, onChosen }: ItemListProps) {
  const textOf = (value: string): string | undefined => chosen.find((item) => item.value === value)?.text;
  const choose = (item: Item, isChosen: boolean): void =>
    onChosen(isChosen ? [...chosen, item] : chosen.filter(({ value }) => value !== item.value));
  const gone = chosen.filter((item) => known.every(({ value }) => value !== item.value));
  return (
    <fieldset className="item-list">
      <legend>{label}</legend>
      {[...known, ...gone].map((item) => {
        const text = textOf(item.value);
        return (
          <div key={item.value}>
            <label className="check">
              <input
                type="checkbox"
                checked={text !== undefined}
                onChange={(event) => choose(item, event.target.checked)}
              />
              {item.text || 'ยังไม่มีข้อความ'}
            </label>
            {text !== undefined && (
              <PaperTextField
                label={`คำที่พิมพ์แทน “${item.text}”`}
                value={text}
                onValue={(words) =>
                  onChosen(
                    chosen.map((each) => (each.value === item.value ? { ...each, text: words } : each)),
                  )
                }
              />
            )}
          </div>
        );
      })}
    </fieldset>
  );
}

export function ChoiceItems({
  draft,
  value,
  onValue,
  control,
}: ControlProps<'choiceItems'> & { draft: Draft }) {
  const field = useDefinition((definition) => fieldsIn(definition).find(({ key }) => key === draft.field));
  const known =
    field && 'choices' in field
      ? (field.choices ?? []).map((each) => ({ value: each.value, text: each.label.th }))
      : [];
  const items = value as Item[] | undefined;
  if (known.length === 0 && !items) return null;
  return (
    <>
      <label className="check">
        <input
          type="checkbox"
          checked={items === undefined}
          onChange={(event) => onValue(event.target.checked ? undefined : known)}
        />
        พิมพ์ทุกตัวเลือกของคำถาม
      </label>
      {items && (
        <ItemList
          label={control.label}
          known={known}
          chosen={items}
          onChosen={(chosen) => onValue(chosen.length > 0 ? chosen : undefined)}
        />
      )}
    </>
  );
}

export function AttachmentItems({ value, onValue, control }: ControlProps<'attachmentItems'>) {
  const attachments = useDefinition((definition) => definition.attachments);
  const known = attachments.map(({ key, label }) => ({ value: key, text: label.th }));
  const chosen = (value as Item[] | undefined) ?? [];
  if (known.length + chosen.length === 0) return <p className="message">แบบฟอร์มยังไม่ขอเอกสารแนบ</p>;
  return <ItemList label={control.label} known={known} chosen={chosen} onChosen={onValue} />;
}

/** Pages to print; all of them where none is chosen alone. */
export function PagesControl({ value, onValue, control }: ControlProps<'pages'>) {
  const pages = useDefinition((definition) => definition.pages);
  const chosen = value as string[] | undefined;
  const choose = (page: string, isChosen: boolean): void => {
    const next = pages
      .map(({ key }) => key)
      .filter((key) => (key === page ? isChosen : (chosen ?? []).includes(key)));
    onValue(next.length > 0 ? next : undefined);
  };
  return (
    <fieldset>
      <legend>{control.label}</legend>
      <label className="check">
        <input
          type="checkbox"
          checked={chosen === undefined}
          onChange={(event) => onValue(event.target.checked ? undefined : pages.map(({ key }) => key))}
        />
        ทุกหน้า
      </label>
      {chosen &&
        pages.map(({ key, title }) => (
          <label key={key} className="check">
            <input
              type="checkbox"
              checked={chosen.includes(key)}
              onChange={(event) => choose(key, event.target.checked)}
            />
            {title.th || 'หน้าที่ยังไม่มีชื่อ'}
          </label>
        ))}
    </fieldset>
  );
}
