// A form in Form.io, as their documentation has it; runs after their own script.
/* global Formio */
Formio.createForm(
  document.getElementById('root'),
  JSON.parse(document.getElementById('form-data').textContent),
);
