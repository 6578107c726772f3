import { readStatusFragment } from '../tracking/status-fragment';

/** Opens the case a status link carries in its fragment, as if receipt number and code had been typed. */
function openFromFragment(): void {
  const carried = readStatusFragment(location.hash);
  const form = document.getElementById('tracking');
  if (!carried || !(form instanceof HTMLFormElement)) return;
  for (const [name, value] of Object.entries(carried)) {
    const input = form.elements.namedItem(name);
    if (input instanceof HTMLInputElement) input.value = value;
  }
  history.replaceState(null, '', location.pathname + location.search);
  form.requestSubmit();
}

openFromFragment();
addEventListener('hashchange', openFromFragment);
