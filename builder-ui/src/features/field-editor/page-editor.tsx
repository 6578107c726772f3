import type { Page } from '@khamrong/schemas';

/** Title, explanation and condition of a page. */
export function PageEditor(_: { page: Page }) {
  return null;
}
