import type { Language } from '@khamrong/schemas';
import { PAGE_INPUT } from '../codec/input-names';
import { PAGE } from '../texts/page-text';
import { say } from '../texts/say';
import { readView, TEXT_SIZES, VIEW_ACTION, type View } from './view';

interface ViewSwitchProps {
  language: Language;
  view?: View;
  /** Id of a form whose server shows it anew in another view, with everything typed kept. */
  languageForm?: string;
}

const SIZE_WORDS = { normal: PAGE.sizeNormal, large: PAGE.sizeLarge, largest: PAGE.sizeLargest };

/** Without script the page is loaded again, a form with what stands in it. */
function ViewButtons({ language, view = readView(undefined), languageForm }: ViewSwitchProps) {
  const button = (change: string) =>
    languageForm
      ? { form: languageForm, name: PAGE_INPUT.action, value: VIEW_ACTION + change, formNoValidate: true }
      : { name: 'set', value: change };
  const isHigh = view.contrast === 'high';
  const contrast = isHigh ? 'contrast:normal' : 'contrast:high';
  return (
    <div className="view" role="group" aria-label={say(PAGE.view, language)}>
      {TEXT_SIZES.map((size) => (
        <button
          key={size}
          type="submit"
          {...button(`size:${size}`)}
          className={`view-${size}`}
          data-view={`size:${size}`}
          aria-pressed={view.size === size}
        >
          {say(PAGE.letter, language)}
          <span className="unseen"> {say(SIZE_WORDS[size], language)}</span>
        </button>
      ))}
      <button type="submit" {...button(contrast)} data-view="contrast" aria-pressed={isHigh}>
        <span className="view-contrast" aria-hidden="true" />
        <span className="view-words">{say(PAGE.highContrast, language)}</span>
      </button>
    </div>
  );
}

/** Size of letters and contrast, on every page. */
export function ViewSwitch(props: ViewSwitchProps) {
  if (props.languageForm) return <ViewButtons {...props} />;
  return (
    <form method="get" action="/view">
      <ViewButtons {...props} />
    </form>
  );
}
