import { typeOf, type Field } from '@khamrong/schemas';

const NONE_EARLIER = new Map();

/** What is wrong with a setting of a field, in words, as publishing would tell it; undefined where nothing is. */
export const settingFault = (field: Field, path: string): string | undefined =>
  typeOf(field)
    .settingFaults(field, NONE_EARLIER)
    .find((fault) => fault.path === path)?.message.th;
