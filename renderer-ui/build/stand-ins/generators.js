// JSON Forms makes up a schema or a UI schema where none is given. A published form brings both.
const given = () => {
  throw new Error('A form is rendered without its schema.');
};
export { given as generateDefaultUISchema, given as generateJsonSchema, given as Generate };
