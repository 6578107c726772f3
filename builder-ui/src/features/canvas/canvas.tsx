import { useCallback, useEffect, useMemo, useState, type KeyboardEvent } from 'react';
import { Dialog } from '../../components/dialog';
import { useDraftStore } from '../../draft/draft-context';
import { addFromPalette } from './adding';
import { CanvasContext, type CanvasEditors } from './canvas-context';
import { CarryContext, CarryStore } from './carry-store';
import type { Desk } from './desk';
import { DragArea } from './drag-adapter';
import { focusCard, goToPalette } from './focus';
import { FormPages } from './form-pages';
import { KeyHelp } from './key-help';
import { NoticeBar, Notices } from './notices';
import { addPage } from './page-actions';
import { Palette } from './palette';
import { useMedia } from './use-media';

function useDesk(): Desk {
  const store = useDraftStore();
  return useMemo(() => ({ store, notices: new Notices(), carry: new CarryStore() }), [store]);
}

/** What was selected elsewhere, in a list of faults perhaps, is gone to. */
function useStartAtSelected({ store }: Desk): void {
  useEffect(() => {
    const { selected } = store.getState();
    const frame = requestAnimationFrame(() => selected && focusCard(selected));
    return () => cancelAnimationFrame(frame);
  }, [store]);
}

/** The palette: beside the form, or behind a button where the screen is narrow. */
function PalettePlace({ onAdd }: { onAdd: (id: string) => void }) {
  const isWide = useMedia('(min-width: 62.5rem)');
  const [isOpen, setOpen] = useState(false);
  const close = useCallback(() => setOpen(false), []);
  const addAndClose = (id: string): void => {
    close();
    setTimeout(() => onAdd(id));
  };
  if (isWide)
    return (
      <aside className="canvas-side" data-area="" aria-label="ช่องที่เพิ่มได้">
        <Palette onAdd={onAdd} />
        <KeyHelp />
      </aside>
    );
  return (
    <div className="add-bar">
      <button type="button" className="button button-main" data-palette="" onClick={() => setOpen(true)}>
        + เพิ่มช่อง
      </button>
      {isOpen && (
        <Dialog title="เพิ่มช่อง" onClose={close}>
          <button type="button" className="button dialog-close" onClick={close}>
            ปิด
          </button>
          <Palette onAdd={addAndClose} />
        </Dialog>
      )}
    </div>
  );
}

/** Ctrl+Enter goes on with another field, with Shift with another page, from wherever one is. */
function onCanvasKey(desk: Desk, event: KeyboardEvent<HTMLElement>): void {
  const isAsked = event.key === 'Enter' && (event.ctrlKey || event.metaKey);
  if (!isAsked || (event.target as HTMLElement).closest('dialog')) return;
  event.preventDefault();
  if (event.shiftKey) addPage(desk);
  else goToPalette();
}

/** The form as it is built: palette, pages with their fields, attachments. */
export function Canvas({ FieldEditor, AttachmentEditor, PageEditor }: CanvasEditors) {
  const desk = useDesk();
  useStartAtSelected(desk);
  const tools = useMemo(
    () => ({ desk, editors: { FieldEditor, AttachmentEditor, PageEditor } }),
    [desk, FieldEditor, AttachmentEditor, PageEditor],
  );
  const onAdd = useCallback((id: string) => addFromPalette(desk, id), [desk]);
  return (
    <CanvasContext value={tools}>
      <CarryContext value={desk.carry}>
        <DragArea desk={desk}>
          <div className="canvas" onKeyDown={(event) => onCanvasKey(desk, event)}>
            <PalettePlace onAdd={onAdd} />
            <FormPages />
          </div>
        </DragArea>
        <NoticeBar notices={desk.notices} />
      </CarryContext>
    </CanvasContext>
  );
}
