// A form in JSON Forms' material renderers, as their documentation has it.
import { materialCells, materialRenderers } from '@jsonforms/material-renderers';
import { JsonForms } from '@jsonforms/react';
import { createElement, useState } from 'react';
import { createRoot } from 'react-dom/client';

const { schema, uischema } = JSON.parse(document.getElementById('form-data').textContent);

function MaterialForm() {
  const [data, setData] = useState({});
  return createElement(JsonForms, {
    schema,
    uischema,
    data,
    renderers: materialRenderers,
    cells: materialCells,
    onChange: (change) => setData(change.data),
  });
}

createRoot(document.getElementById('root')).render(createElement(MaterialForm));
