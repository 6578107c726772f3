/** Tabs of the builder on which something is put right. */
export type FaultTab = 'form' | 'petition' | 'english' | 'settings';

const TABS: Readonly<Record<string, FaultTab>> = {
  '': 'form',
  pages: 'form',
  attachments: 'form',
  petition: 'petition',
  en: 'english',
};

/** The tab on which something is put right, by where it stands in the definition (a JSON pointer); `/en` is English. */
export const tabOf = (path: string): FaultTab => TABS[path.split('/', 2)[1] ?? ''] ?? 'settings';
