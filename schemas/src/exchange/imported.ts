import type { Attachment, FormDefinition, Page } from '../definition/form-definition';
import type { Text } from '../definition/text';
import type { ReportLine } from './report';
import type { Refused } from './untrusted';

/** What came of a file of another system: a draft, and what a person should know of how it came about. */
export type Imported = { ok: true; definition: FormDefinition; report: ReportLine[] } | Refused;

/** What was read of a foreign form, before it is made sure that it can be published. */
export interface Assembled {
  title: Text;
  description?: Text;
  pages: Page[];
  attachments: Attachment[];
}
