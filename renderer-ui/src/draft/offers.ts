import { controlsIn, keyOf, type PublishedForm } from '@khamrong/schemas';
import { panel } from '../offline/element';
import { keepKey } from '../submit/submission-key';
import { leftList, offerParts, type Offer } from './draft-panel';
import { carriedOver, withKeptFiles, type Asked, type Kept } from './kept';
import { allFillings, dropFilling, filesOf } from './kept-store';
import { isOpenElsewhere, whenClosed } from './own-draft';
import type { FormOnPage } from './form-on-page';
import { tabDraft } from './tab-draft';

const leftName = (slug: string): string => `khamrong.left.${slug}`;

const typesOf = ({ uischema }: PublishedForm): Map<string, string> =>
  new Map(controlsIn(uischema).map((control) => [keyOf(control), control.options.field]));

const carriedTo = ({ filled, asked = {} }: Kept, form: PublishedForm) =>
  carriedOver(filled?.answers ?? {}, asked, typesOf(form));

/** Puts a draft into this tab, and opens the page where the person stood. */
async function goOn(kept: Kept, form: PublishedForm): Promise<void> {
  const { filled, key } = kept;
  if (!filled) return;
  const { answers, left } = carriedTo(kept, form);
  const uploads = withKeptFiles(filled.uploads, await filesOf(key), Date.now());
  tabDraft(form.slug, key).keep({ ...filled, versionId: form.versionId, answers, uploads });
  keepKey(form.slug, key);
  sessionStorage.setItem(leftName(form.slug), JSON.stringify(left));
  const address = new URL(location.href);
  address.searchParams.set('step', filled.place.step);
  address.hash = '';
  if (address.href === location.href) location.reload();
  else location.assign(address);
}

/** What a draft that was gone on with had to leave behind. */
function leftBehind(slug: string): Asked[] {
  try {
    return JSON.parse(sessionStorage.getItem(leftName(slug)) ?? '[]') as Asked[];
  } catch {
    return [];
  }
}

async function offersFor({ form, key }: FormOnPage): Promise<Offer[]> {
  const all = await allFillings();
  const drafts = all.filter(
    (kept) =>
      kept.slug === form.slug && kept.key !== key && (kept.state === 'draft' || kept.state === 'refused'),
  );
  return Promise.all(
    drafts.map(async (kept) => ({
      kept,
      open: await isOpenElsewhere(kept.key),
      left: carriedTo(kept, form).left,
    })),
  );
}

/** Offers to go on with what was typed on an earlier visit, above the form. */
export async function offerDrafts(page: FormOnPage): Promise<void> {
  const { form, language, root } = page;
  const fill = panel('offers', (made) => root.before(made));
  const draw = async (): Promise<void> => {
    const offers = await offersFor(page);
    const open = offers.filter((offer) => offer.open).map(({ kept }) => whenClosed(kept.key));
    // The window may be closed at last, or on its way out.
    if (open.length > 0) void Promise.race(open).then(draw);
    const drop = (kept: Kept): Promise<void> => dropFilling(kept.key).then(draw);
    fill(
      ...leftList(leftBehind(form.slug), language),
      ...offers.flatMap((offer) => offerParts(offer, language, { goOn: (kept) => goOn(kept, form), drop })),
    );
  };
  await draw();
}
