import { Canvas } from '../../features/canvas/canvas';
import { AttachmentEditor } from '../../features/field-editor/attachment-editor';
import { FieldEditor } from '../../features/field-editor/field-editor';
import { PageEditor } from '../../features/field-editor/page-editor';

/** The form: what is selected on the canvas opens in its place to be set. */
export default function FormTab() {
  return <Canvas FieldEditor={FieldEditor} AttachmentEditor={AttachmentEditor} PageEditor={PageEditor} />;
}
