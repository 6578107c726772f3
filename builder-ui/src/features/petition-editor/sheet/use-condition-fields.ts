import { fieldsIn, type Field } from '@khamrong/schemas';
import { useMemo } from 'react';
import { useDefinition } from '../../../draft/draft-context';

/** The number of files that came; papers may look at it as at an answer. */
const ATTACHMENT_COUNT: Field = {
  type: 'integer',
  key: 'attachment_count',
  label: { th: 'จำนวนเอกสารแนบ', en: 'Number of attachments' },
  min: 0,
};

/** What conditions of the petition may look at: every answer, and the files that came. */
export function useConditionFields(): readonly Field[] {
  const pages = useDefinition((definition) => definition.pages);
  return useMemo(() => [...fieldsIn({ pages }), ATTACHMENT_COUNT], [pages]);
}
