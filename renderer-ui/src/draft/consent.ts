import type { Consent } from './kept';

const nameOf = (slug: string): string => `khamrong.keep.${slug}`;

/** What the person said on this device about keeping drafts of a form. */
export function consentFor(slug: string): Consent | undefined {
  try {
    const said = localStorage.getItem(nameOf(slug));
    return said === 'keep' || said === 'tab' ? said : undefined;
  } catch {
    return undefined;
  }
}

export function remember(slug: string, consent: Consent): void {
  try {
    localStorage.setItem(nameOf(slug), consent);
  } catch {
    // It is asked again the next time.
  }
}
