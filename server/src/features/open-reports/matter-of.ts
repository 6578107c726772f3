import { inLanguage, typeOf, type Answers, type FormDefinition, type Language } from '@khamrong/schemas';

type Page = FormDefinition['pages'][number];

/** A page that asks for anything personal is about the person, and so may be every choice on it. */
const isAboutMatter = ({ fields }: Page): boolean => fields.every(({ personal }) => personal === undefined);

/**
 * What a case is about in words that are the office's own: choices made on pages that ask for nothing personal. Nothing
 * that a citizen wrote is among them; the name of the service stands where nothing was chosen.
 */
export function matterOf(definition: FormDefinition, answers: Answers, language: Language): string {
  const chosen = definition.pages
    .filter(isAboutMatter)
    .flatMap(({ fields }) => fields)
    .filter(({ type, key }) => (type === 'radio' || type === 'select') && answers[key] !== undefined)
    .map((field) => typeOf(field).text(answers[field.key], field, { language }));
  return chosen.join(' · ') || inLanguage(definition.title, language);
}
