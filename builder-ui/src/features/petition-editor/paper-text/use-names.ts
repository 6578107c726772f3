import { useDefinition } from '../../../draft/draft-context';
import { namesOf, type Names } from './names';

/** The names that texts of the petition may hold. */
export const useNames = (): Names => useDefinition(namesOf);
