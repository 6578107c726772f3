import { isAnythingKept } from '../draft/anything-kept';
import { found } from '../services/service-search';
import { offerOffline } from './offer-offline';

const form = document.getElementById('service-search');
const input = form?.querySelector('input[type=search]');
const status = document.getElementById('search-status');
const cards = [...document.querySelectorAll<HTMLElement>('[data-find]')];

/** What is said of a search, in the words the page brought along. */
function told(count: number, near: boolean, { dataset }: HTMLElement): string {
  const words = count === 0 ? dataset.none : near ? dataset.near : dataset.found;
  return (words ?? '').replace('{count}', String(count));
}

function search(query: string): void {
  const { fits, near } = found(
    query,
    cards.map(({ dataset }) => dataset.find ?? ''),
  );
  cards.forEach((card, at) => (card.hidden = !fits[at]));
  for (const section of document.querySelectorAll<HTMLElement>('[data-category]'))
    section.hidden = !section.querySelector('[data-find]:not([hidden])');
  if (status) status.textContent = query.trim() ? told(fits.filter(Boolean).length, near, status) : '';
}

/** The address finds the same again, after going on to a service and back. */
function remember(query: string): void {
  const address = new URL(location.href);
  if (query) address.searchParams.set('q', query);
  else address.searchParams.delete('q');
  history.replaceState(null, '', address);
}

if (input instanceof HTMLInputElement) {
  input.addEventListener('input', () => {
    search(input.value);
    remember(input.value);
  });
  form?.addEventListener('submit', (event) => event.preventDefault());
  // A browser that comes back to the page keeps what was typed.
  addEventListener('pageshow', () => search(input.value));
}

offerOffline();
if (isAnythingKept()) void import('./waiting').catch(() => undefined);
