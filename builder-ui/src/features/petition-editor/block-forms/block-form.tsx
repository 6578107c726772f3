import { CONTROLS, type AnyBlock, type Control, type Draft } from './controls';
import { AttachmentItems, ChoiceItems, PagesControl } from './item-controls';
import * as plain from './plain-controls';
import { AnnexColumns, CellsControl, SignersControl, TableRows } from './table-controls';

interface AnyControlProps {
  control: Control;
  draft: Draft;
  onChanges: (changes: Draft) => void;
}

/** Every way a setting is asked for. */
const ASKED: Record<Control['as'], unknown> = {
  text: plain.TextControl,
  lines: plain.LinesControl,
  flag: plain.FlagControl,
  number: plain.NumberControl,
  select: plain.SelectControl,
  field: plain.FieldControl,
  choiceItems: ChoiceItems,
  attachmentItems: AttachmentItems,
  pages: PagesControl,
  cells: CellsControl,
  tableRows: TableRows,
  annexColumns: AnnexColumns,
  signers: SignersControl,
};

type AnyComponent = React.ComponentType<
  AnyControlProps & { value: unknown; onValue: (value: unknown) => void }
>;

/** The one place where the map's precise types are widened to any control. */
function AnyControl({ control, draft, onChanges }: AnyControlProps) {
  const Asked = ASKED[control.as] as AnyComponent;
  return (
    <Asked
      control={control}
      draft={draft}
      onChanges={onChanges}
      value={draft[control.name]}
      onValue={(value) => onChanges({ [control.name]: value })}
    />
  );
}

/** Properties that are not said are not there. */
const said = (draft: Draft): Draft =>
  Object.fromEntries(Object.entries(draft).filter(([, value]) => value !== undefined));

interface BlockFormProps {
  block: AnyBlock;
  onBlock: (block: AnyBlock) => void;
}

export const hasSettings = ({ kind }: AnyBlock): boolean => CONTROLS[kind].length > 0;

/** The settings of a block of the sheet. */
export function BlockForm({ block, onBlock }: BlockFormProps) {
  const draft = block as Draft;
  const change = (changes: Draft): void => onBlock(said({ ...draft, ...changes }) as AnyBlock);
  return (
    <div className="block-form">
      {CONTROLS[block.kind].map((control) => (
        <AnyControl key={control.name} control={control} draft={draft} onChanges={change} />
      ))}
    </div>
  );
}
