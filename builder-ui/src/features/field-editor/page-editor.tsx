import type { Page } from '@khamrong/schemas';
import type { Changes, PageSettings } from '@khamrong/schemas/editing';
import { useDraftStore } from '../../draft/draft-context';
import { Faults } from './faults';
import { QuestionText } from './question-text';
import { ShowWhen } from './show-when';

/** Title, explanation and condition of a page. */
export function PageEditor({ page }: { page: Page }) {
  const store = useDraftStore();
  const set = (changes: Changes<Omit<PageSettings, 'key'>>): void =>
    void store.run({ do: 'setPage', page: page.key, changes });
  return (
    <div className="editor" key={page.key}>
      <QuestionText
        noun="หน้า"
        label={page.title}
        help={page.help}
        onChange={({ label, ...help }) => set({ ...help, ...(label ? { title: label } : {}) })}
      />
      <Faults kind="page" id={page.key} />
      <ShowWhen
        kind="page"
        id={page.key}
        lead="แสดงหน้านี้เมื่อ"
        value={page.showWhen}
        onValue={(showWhen) => set({ showWhen })}
      />
    </div>
  );
}
