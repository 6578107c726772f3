/** Element id of the data the browser starts from. */
export const DATA_ID = 'page-data';

/** Element id of the citizen's form. */
export const FORM_ID = 'citizen-form';

/** Element id of what the browser brings to life. */
export const ROOT_ID = 'form-root';
