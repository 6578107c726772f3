import { Type, type Static } from '@sinclair/typebox';
import type { CompiledForm } from '../compile/compile-definition';
import type { Condition } from '../conditions/condition';
import { FileKind } from '../definition/form-definition';
import { Label, Prose, type Text } from '../definition/text';

/** An attachment as a client sees it; `accept` holds MIME types for the file chooser. */
export const PublishedAttachment = Type.Object({
  key: Type.String(),
  label: Type.String(),
  labels: Label,
  help: Type.Optional(Prose),
  required: Type.Boolean(),
  showWhen: Type.Optional(Type.Unsafe<Condition>({ type: 'object' })),
  maxFiles: Type.Integer(),
  maxBytes: Type.Integer(),
  accept: Type.Array(Type.String()),
  kinds: Type.Array(FileKind),
  crossed: Type.Boolean(),
});
export type PublishedAttachment = Static<typeof PublishedAttachment>;

/** `GET /api/v1/forms/:slug`: all a client needs to fill and send a form. */
export interface PublishedForm extends CompiledForm {
  slug: string;
  title: string;
  titles: Text;
  description?: Text;
  notice?: Text;
  department: Text;
  versionId: string;
  version: number;
  attachments: PublishedAttachment[];
  privacyNotice: { version: string; url: string };
  open: boolean;
}

/** MIME types by kind; HEIC is taken in and turned into JPEG where the server can read it. */
export const ACCEPTED_TYPES: Record<FileKind, readonly string[]> = {
  pdf: ['application/pdf'],
  image: ['image/jpeg', 'image/png', 'image/webp'],
};
