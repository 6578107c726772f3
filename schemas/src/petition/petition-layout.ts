import { Type, type Static } from '@sinclair/typebox';
import { ApprovalStepName } from '../approval/step';
import { Condition } from '../conditions/condition';
import { Key, PROSE_MAX } from '../definition/text';

/**
 * Thai text of a petition. `{key}` stands for an answer, a system variable or a variable of the layout; where there is
 * none, `{key}` prints a dotted blank, `{key|-}` a dash and `{key|}` nothing. `{*…*}` is bold, `{_…_}` underlined,
 * `{{}` and `{}}` are the braces where they would be read as something else; `parsePaperText` reads it. The text is
 * data: it is escaped, never read as HTML.
 */
const PaperText = Type.String({ maxLength: PROSE_MAX });
/**
 * Conditions look at the answers, and at `attachment_count`, the number of files that came. The blank paper for
 * filling by hand has no answers: it prints every block.
 */
const shown = { showWhen: Type.Optional(Condition) };
const block = <T extends Parameters<typeof Type.Object>[0]>(properties: T) =>
  Type.Object({ ...properties, ...shown }, { additionalProperties: false });

const Align = Type.Union([Type.Literal('left'), Type.Literal('center'), Type.Literal('right')]);
const Item = Type.Object(
  { value: Type.String({ maxLength: 80 }), text: PaperText },
  { additionalProperties: false },
);

/** One wording of a variable. */
const Wording = block({ text: PaperText });

export const PetitionBlock = Type.Union([
  /** The layout's title, centred, in the size of headings. Nothing else prints it. */
  block({ kind: Type.Literal('title') }),
  block({
    kind: Type.Literal('paragraph'),
    text: PaperText,
    align: Align,
    /** First-line indent in centimetres. */
    indentCm: Type.Optional(Type.Number({ minimum: 0, maximum: 10 })),
    bold: Type.Optional(Type.Boolean()),
    red: Type.Optional(Type.Boolean()),
    boxed: Type.Optional(Type.Boolean()),
  }),
  /**
   * A choice field printed as its boxes, the chosen ones ticked: ☐ โสด ☑ สมรส. Without `items`, the field's own
   * choices.
   */
  block({
    kind: Type.Literal('choices'),
    label: PaperText,
    field: Key,
    items: Type.Optional(Type.Array(Item, { minItems: 1, maxItems: 60 })),
  }),
  /** Boxes ticked for the attachments that came: พร้อมแนบเอกสาร ดังนี้ ☑ ทะเบียนบ้าน. */
  block({
    kind: Type.Literal('attachments'),
    label: PaperText,
    items: Type.Array(Item, { maxItems: 30 }),
  }),
  /** ☑ and the whole wording of a consent or certification. */
  block({ kind: Type.Literal('consent'), field: Key }),
  /**
   * Signature line; `name` is printed below it, brackets and all: `( {full_name} )`. Officers' lines and counter
   * forms stay blank for the pen.
   */
  block({
    kind: Type.Literal('signature'),
    who: Type.Union([Type.Literal('applicant'), Type.Literal('officer')]),
    role: PaperText,
    name: Type.Optional(PaperText),
    /** ตำแหน่ง …… printed before the role. */
    position: Type.Optional(Type.Boolean()),
    align: Align,
  }),
  /** Questions with their answers, one a line: those of the pages named, or all there are. */
  block({
    kind: Type.Literal('answers'),
    pages: Type.Optional(Type.Array(Key, { minItems: 1, maxItems: 40 })),
  }),
  /** The rows of a repeating table under its column heads. */
  block({ kind: Type.Literal('field_table'), field: Key }),
  /** A ruled table of texts. */
  block({
    kind: Type.Literal('text_table'),
    columns: Type.Array(PaperText, { minItems: 1, maxItems: 8 }),
    rows: Type.Array(Type.Array(PaperText, { minItems: 1, maxItems: 8 }), { minItems: 1, maxItems: 40 }),
  }),
  /** A Likert matrix as the printed table with ticks; its heading is a paragraph before it. */
  block({ kind: Type.Literal('matrix'), field: Key }),
  block({ kind: Type.Literal('tracking_qr') }),
  block({ kind: Type.Literal('page_break') }),
]);

const sign = {
  /** Lines under the box, as printed: ลงชื่อ, (ชื่อ), ตำแหน่ง, วันที่. Always blank for the pen. */
  sign: Type.Optional(Type.Array(PaperText, { maxItems: 8 })),
};

/** Column of an annexed list that numbers its rows. */
export const ROW_NUMBER = '#';

/** What officers fill by pen, or what they decided where the service has that typed. */
export const OfficeBlock = Type.Union([
  /** Box for the receipt stamp at the top right of page one. */
  block({ kind: Type.Literal('stamp'), title: PaperText, lines: Type.Array(PaperText, { maxItems: 8 }) }),
  block({
    kind: Type.Literal('opinion'),
    title: PaperText,
    /** Whose opinion it is on the way up; where nothing is said, the title says it. */
    step: Type.Optional(ApprovalStepName),
    intro: Type.Optional(Type.Array(PaperText, { maxItems: 6 })),
    choices: Type.Optional(Type.Array(PaperText, { maxItems: 30 })),
    /** Dotted lines to write on. */
    lines: Type.Optional(Type.Integer({ minimum: 0, maximum: 20 })),
    ...sign,
    signers: Type.Optional(
      Type.Object(
        { role: PaperText, count: Type.Integer({ minimum: 1, maximum: 9 }) },
        { additionalProperties: false },
      ),
    ),
    place: Type.Optional(
      Type.Union([Type.Literal('left_half'), Type.Literal('right_half'), Type.Literal('full_width')]),
    ),
    page: Type.Optional(Type.Integer({ minimum: 1, maximum: 9 })),
  }),
  block({
    kind: Type.Literal('table'),
    title: PaperText,
    columns: Type.Array(PaperText, { minItems: 1, maxItems: 12 }),
    /** Empty rows, or rows that begin with these words. */
    rows: Type.Union([Type.Integer({ minimum: 1, maximum: 60 }), Type.Array(PaperText, { maxItems: 60 })]),
  }),
  /** The first `limit` of the office's divisions with boxes to tick, and a box for others. */
  block({
    kind: Type.Literal('divisions'),
    title: PaperText,
    limit: Type.Integer({ minimum: 1, maximum: 30 }),
  }),
  /** A list annexed on pages of its own, filled from a repeating table; a column without a field stays blank. */
  block({
    kind: Type.Literal('annex_table'),
    title: PaperText,
    field: Key,
    columns: Type.Array(
      Type.Object(
        { title: PaperText, from: Type.Optional(Type.String({ maxLength: 64 })) },
        { additionalProperties: false },
      ),
      { minItems: 1, maxItems: 12 },
    ),
    rowsPerPage: Type.Integer({ minimum: 5, maximum: 60 }),
  }),
  /** Strip under a dashed line that the citizen keeps. */
  block({
    kind: Type.Literal('tear_off'),
    title: PaperText,
    lines: Type.Array(PaperText, { maxItems: 12 }),
    page: Type.Optional(Type.Integer({ minimum: 1, maximum: 9 })),
  }),
]);

/** The paper of a service: who it is to, its body, and what officers fill by pen. */
export const PetitionLayout = Type.Object(
  {
    title: PaperText,
    to: PaperText,
    paper: Type.Union([Type.Literal('A4'), Type.Literal('A6')]),
    /**
     * Names built from answers: `accused_full: "{accused_name} ตำแหน่ง {accused_position}"`. Of several wordings
     * the first whose condition holds stands; one without a condition always does, also on the blank paper.
     * A variable may name the variables before it.
     */
    variables: Type.Optional(
      Type.Record(
        Type.String({ pattern: '^[a-z][a-z0-9_]*$' }),
        Type.Union([PaperText, Type.Array(Wording, { minItems: 1, maxItems: 12 })]),
        { additionalProperties: false, maxProperties: 100 },
      ),
    ),
    blocks: Type.Array(PetitionBlock, { minItems: 1, maxItems: 80 }),
    office: Type.Array(OfficeBlock, { maxItems: 20 }),
    /** Whether the files that came are printed behind the letter; they are where nothing is said. */
    annex: Type.Optional(Type.Boolean()),
    /** Fields left out of the copy that goes to the other party, when the condition holds. */
    redaction: Type.Optional(
      Type.Object(
        { when: Condition, fields: Type.Array(Key, { maxItems: 60 }) },
        { additionalProperties: false },
      ),
    ),
    /** Fields never printed, whatever the text names. */
    unprinted: Type.Optional(Type.Array(Key, { maxItems: 60 })),
  },
  { additionalProperties: false },
);

export type PetitionBlock = Static<typeof PetitionBlock>;
export type OfficeBlock = Static<typeof OfficeBlock>;
export type PetitionLayout = Static<typeof PetitionLayout>;
