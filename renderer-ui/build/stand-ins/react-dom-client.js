import { hydrate } from 'preact';

export const hydrateRoot = (root, element) => hydrate(element, root);
