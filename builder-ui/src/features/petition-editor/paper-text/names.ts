import {
  parsePaperText,
  SYSTEM_VARIABLES,
  type Field,
  type FormDefinition,
  type PetitionLayout,
} from '@khamrong/schemas';
import { inClerkWords } from '../../../lib/office-words';
import { SYSTEM_NAMES } from './system-names';

/** What may stand at a place of a petition's text, as a clerk calls it. */
export interface PlaceName {
  name: string;
  label: string;
}

export interface NameGroup {
  title: string;
  names: readonly PlaceName[];
}

/** Every name a petition's text may hold, in the order they are offered. */
export interface Names {
  groups: readonly NameGroup[];
  /** Undefined for a name that nothing stands behind. */
  labelOf: (name: string) => string | undefined;
}

/** Fields that are nothing to print in a sentence. */
const WORDLESS = new Set<Field['type']>(['captcha', 'section', 'matrix_likert', 'repeat_table']);

const EXCERPT = 28;

/** The beginning of a wording, with field names in place of places. */
function excerpt(text: string, labels: ReadonlyMap<string, string>): string {
  const words = parsePaperText(text).map((run) =>
    'text' in run ? run.text : (labels.get(run.field) ?? '…'),
  );
  const whole = words.join('').trim();
  return whole.length > EXCERPT ? `${whole.slice(0, EXCERPT)}…` : whole;
}

type Wordings = NonNullable<PetitionLayout['variables']>[string];

/** The last wording stands where no condition holds: it says best what the variable is. */
const plainest = (wordings: Wordings): string =>
  typeof wordings === 'string' ? wordings : (wordings.at(-1)?.text ?? '');

function variableNames({ variables = {} }: PetitionLayout, labels: ReadonlyMap<string, string>): PlaceName[] {
  return Object.entries(variables).map(([name, wordings], at) => ({
    name,
    label: `ข้อความเลือก ${at + 1}: ${excerpt(plainest(wordings), labels)}`,
  }));
}

const nameOf = ({ key, label }: Field): PlaceName => ({
  name: key,
  label: inClerkWords(label.th).trim() || 'ช่องที่ยังไม่มีชื่อ',
});

const isOffice = (name: string): boolean => name.startsWith('org_');
const systemGroup = (title: string, wanted: (name: string) => boolean): NameGroup => ({
  title,
  names: SYSTEM_VARIABLES.filter(wanted).map((name) => ({ name, label: SYSTEM_NAMES[name] })),
});

const SYSTEM_GROUPS: readonly NameGroup[] = [
  systemGroup('ผู้ยื่นและการรับเรื่อง', (name) => !isOffice(name)),
  systemGroup('หน่วยงาน', isOffice),
];

function makeNames({ pages, petition }: FormDefinition): Names {
  const asked = pages.map(({ title, fields }) => ({
    title: title.th,
    names: fields.filter(({ type }) => !WORDLESS.has(type)).map(nameOf),
  }));
  const labels = new Map(
    [...asked, ...SYSTEM_GROUPS].flatMap(({ names }) =>
      names.map(({ name, label }) => [name, label] as const),
    ),
  );
  const variables = variableNames(petition, labels);
  for (const { name, label } of variables) labels.set(name, label);
  const groups = [...asked, { title: 'ข้อความเลือกตามเงื่อนไข', names: variables }, ...SYSTEM_GROUPS];
  return {
    groups: groups.filter(({ names }) => names.length > 0),
    labelOf: (name) => labels.get(name),
  };
}

const made = new WeakMap<FormDefinition, Names>();

/** Made once for each state of a definition: every chip asks. */
export function namesOf(definition: FormDefinition): Names {
  const known = made.get(definition) ?? makeNames(definition);
  made.set(definition, known);
  return known;
}
