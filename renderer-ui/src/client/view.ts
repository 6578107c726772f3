import { readView, VIEW_COOKIE, VIEW_KEPT_S, viewAfter, viewText, type View } from '../view/view';

const root = document.documentElement;

const current = (): View => readView(`${root.dataset.size}.${root.dataset.contrast}`);

/** What a button asks for; the one for contrast switches it. */
const changeOf = ({ dataset }: HTMLElement, { contrast }: View): string =>
  dataset.view === 'contrast' ? `contrast:${contrast === 'high' ? 'normal' : 'high'}` : (dataset.view ?? '');

function show(view: View): void {
  root.dataset.size = view.size;
  root.dataset.contrast = view.contrast;
  for (const button of document.querySelectorAll<HTMLElement>('button[data-view]')) {
    const { view: name } = button.dataset;
    const isOn = name === 'contrast' ? view.contrast === 'high' : name === `size:${view.size}`;
    button.setAttribute('aria-pressed', String(isOn));
  }
}

function keep(view: View): void {
  const secure = location.protocol === 'https:' ? '; Secure' : '';
  document.cookie = `${VIEW_COOKIE}=${viewText(view)}; Max-Age=${VIEW_KEPT_S}; Path=/; SameSite=Lax${secure}`;
}

// The page stays as it is, with all that is typed in it and chosen.
document.addEventListener('click', (event) => {
  const button = (event.target as Element).closest<HTMLElement>('button[data-view]');
  if (!button) return;
  event.preventDefault();
  const view = viewAfter(current(), changeOf(button, current()));
  show(view);
  keep(view);
});
