import { isSameJson, type PetitionLayout } from '@khamrong/schemas';
import type { Editor } from '@tiptap/core';
import type { Node as ProseNode } from '@tiptap/pm/model';
import type { Transaction } from '@tiptap/pm/state';
import type { DraftStore } from '../../../draft/draft-store';
import { sheetDoc, sheetParts, type SheetParts } from './sheet-doc';

/** How long the clerk must rest before what was written goes into the draft, in milliseconds. */
const REST_MS = 400;

const FROM_STORE = 'fromStore';
const PARTS = ['title', 'blocks', 'office'] as const;

/** What of the sheet is not as the layout says. Compared as the sheet writes both, whatever the order of keys. */
function changesOf(doc: ProseNode, layout: PetitionLayout): Partial<SheetParts> {
  const written = sheetParts(doc.toJSON(), layout.title);
  const known = sheetParts(sheetDoc(layout), layout.title);
  const changed = PARTS.filter((part) => !isSameJson(written[part], known[part]));
  return Object.fromEntries(changed.map((part) => [part, written[part]]));
}

/** Makes one document of another by its difference alone, so that the caret stays where it was. */
function towards(transaction: Transaction, wanted: ProseNode): Transaction {
  const { doc } = transaction;
  const start = doc.content.findDiffStart(wanted.content);
  const end = doc.content.findDiffEnd(wanted.content);
  if (start === null || !end) return transaction;
  const overlap = Math.max(0, start - Math.min(end.a, end.b));
  transaction.replace(start, end.a + overlap, wanted.slice(start, end.b + overlap));
  return transaction.doc.eq(wanted)
    ? transaction
    : transaction.replaceWith(0, transaction.doc.content.size, wanted.content);
}

/** Keeps the sheet and the draft the same, whichever of them changes. */
export class SheetSync {
  private known: PetitionLayout;
  private waiting: { doc: ProseNode; timer: ReturnType<typeof setTimeout> } | undefined;

  constructor(
    private readonly editor: Editor,
    private readonly store: DraftStore,
  ) {
    this.known = store.definition.petition;
  }

  /** Writes what is waiting into the draft now. */
  readonly flush = (): void => {
    if (!this.waiting) return;
    const { doc, timer } = this.waiting;
    clearTimeout(timer);
    this.waiting = undefined;
    const changes = changesOf(doc, this.store.definition.petition);
    if (Object.keys(changes).length > 0) this.store.run({ do: 'setPetition', changes });
    this.known = this.store.definition.petition;
  };

  /** Listens to both sides. @returns ends it; what waits is written */
  readonly listen = (): (() => void) => {
    const onUpdate = ({ transaction }: { transaction: Transaction }): void => {
      if (!transaction.getMeta(FROM_STORE)) this.wait(transaction.doc);
    };
    const onTakeBack = ({ redo }: { redo: boolean }): void => {
      this.flush();
      if (redo) this.store.redo();
      else this.store.undo();
    };
    const { editor, flush } = this;
    const forget = this.store.subscribe(this.follow);
    editor.on('update', onUpdate).on('blur', flush).on('takeBack', onTakeBack);
    return () => {
      editor.off('update', onUpdate).off('blur', flush).off('takeBack', onTakeBack);
      forget();
      flush();
    };
  };

  private wait(doc: ProseNode): void {
    clearTimeout(this.waiting?.timer);
    this.waiting = { doc, timer: setTimeout(this.flush, REST_MS) };
  }

  /** The layout was changed elsewhere: by undo, by a panel, by a restored version. */
  private readonly follow = (): void => {
    const { petition } = this.store.definition;
    if (petition === this.known) return;
    this.known = petition;
    // A panel changes other parts than are written here: what waits stays, and is written afterwards.
    if (this.waiting || this.editor.isDestroyed) return;
    const { state, view } = this.editor;
    const transaction = towards(state.tr, state.schema.nodeFromJSON(sheetDoc(petition)));
    if (transaction.docChanged) view.dispatch(transaction.setMeta(FROM_STORE, true));
  };
}
