import { materialCells, materialRenderers } from '@jsonforms/material-renderers';
import { JsonForms } from '@jsonforms/react';
import { createRoot } from 'react-dom/client';
import { useState } from 'react';

/** What the page's server left for its script. */
interface Page {
  schema: object;
  uischema: object;
  answers: object;
}

function MaterialForm({ schema, uischema, answers }: Page) {
  const [data, setData] = useState(answers);
  return (
    <JsonForms
      schema={schema}
      uischema={uischema as never}
      data={data}
      renderers={materialRenderers}
      cells={materialCells}
      onChange={(change) => setData(change.data as object)}
    />
  );
}

const page = JSON.parse(document.getElementById('page-data')?.textContent ?? '') as Page;
createRoot(document.getElementById('root') as HTMLElement).render(<MaterialForm {...page} />);
