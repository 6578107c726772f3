// JSON Forms keeps words of its own for controls of its own. Ours bring theirs, in the page's language.
const unsaid = () => '';
export { unsaid as defaultTranslator, unsaid as defaultErrorTranslator };
