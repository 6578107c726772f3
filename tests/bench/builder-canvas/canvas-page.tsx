import type { FormDraft, OfficeProfile } from '@khamrong/schemas';
import { createRoot } from 'react-dom/client';
import { DraftContext } from '../../../builder-ui/src/draft/draft-context';
import { DraftStore } from '../../../builder-ui/src/draft/draft-store';
import FormTab from '../../../builder-ui/src/routes/builder/form-tab';

/** What the page's server left for its script. */
interface Left {
  draft: FormDraft;
  office: OfficeProfile;
}

const { draft, office } = JSON.parse(document.getElementById('page-data')?.textContent ?? '') as Left;
createRoot(document.getElementById('root') as HTMLElement).render(
  <DraftContext value={new DraftStore(draft, office)}>
    <main>
      <FormTab />
    </main>
  </DraftContext>,
);
