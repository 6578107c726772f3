import { PreviewForm } from '@khamrong/renderer-ui';
import { useRef } from 'react';
import { LoadedView } from '../../components/loaded-view';
import { useDraftStore } from '../../draft/draft-context';
import { useLoaded } from '../../lib/use-loaded';
import { readCitizenFiles, type CitizenFiles } from './citizen-files';
import { HiddenFields } from './hidden-fields';
import { PageFrame } from './page-frame';
import { PreviewTools } from './preview-tools';
import { UnlessBroken } from './unless-broken';
import { usePreview } from './use-preview';
import { useShownForm, type ShownForm } from './use-shown-form';

/** Links would lead the frame away from the form. */
const stay = (event: { target: unknown; preventDefault(): void }): void => {
  if ((event.target as Element).closest('a')) event.preventDefault();
};

function Preview({ shown, styleUrl, addressUrl }: { shown: ShownForm } & CitizenFiles) {
  const { office } = useDraftStore();
  const page = useRef<HTMLDivElement>(null);
  const { tried, today, examples, set, onAnswers, clear, fill } = usePreview(shown);
  const { screen, language, given, answers, example } = tried;
  return (
    <div className="preview">
      <PreviewTools
        screen={screen}
        language={language}
        example={example}
        examples={examples}
        onScreen={(next) => set({ screen: next })}
        onLanguage={(next) => set({ language: next })}
        onFill={fill}
        onClear={clear}
        onCheck={() => page.current?.querySelector('form')?.requestSubmit()}
      />
      <div className="preview-sides">
        <PageFrame screen={screen} language={language} styleUrl={styleUrl}>
          <header className="bar">
            <a className="bar-office">{office.name}</a>
          </header>
          <main ref={page} onClick={stay}>
            <UnlessBroken of={shown.form}>
              <PreviewForm
                form={shown.form}
                answers={given}
                language={language}
                today={today}
                office={office}
                addressUrl={addressUrl}
                onAnswers={onAnswers}
              />
            </UnlessBroken>
          </main>
        </PageFrame>
        <HiddenFields shown={shown} answers={answers} />
      </div>
    </div>
  );
}

/** The citizens' form itself, as the draft stands, to be tried on screens of all sizes. */
export default function PreviewTab() {
  const files = useLoaded(readCitizenFiles);
  const shown = useShownForm();
  if (!shown) return <p className="loading">ยังแสดงตัวอย่างไม่ได้ กรุณาแก้ไขแบบฟอร์มก่อน</p>;
  return <LoadedView from={files}>{(found) => <Preview shown={shown} {...found} />}</LoadedView>;
}
