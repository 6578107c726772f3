import { Document } from '@tiptap/extension-document';
import { Paragraph } from '@tiptap/extension-paragraph';
import type { JSONContent } from '@tiptap/core';
import { Plugin } from '@tiptap/pm/state';
import { EditorContent, useEditor } from '@tiptap/react';
import { useId, useMemo, useState } from 'react';
import { ChipBar, useChosenChip } from './chip-bar';
import { inlineOf, textOf } from './inline';
import { useFieldMenu } from './use-field-menu';
import { EDITOR_OPTIONS, WRITING } from './writing';

/** A text has this many UTF-16 code units at most, as the form's own prose. */
const LONGEST = 4000;

/** Escape closes the dialog that a text stands in. */
const LEFT_TO_DIALOGS = { keydown: (_: unknown, { key }: KeyboardEvent): boolean => key === 'Escape' };

interface LinesFieldProps {
  label: string;
  /** One text each line. */
  value: readonly string[];
  onValue: (texts: string[]) => void;
  /** Lines at most. */
  most: number;
  help?: string;
}

const documentOf = (texts: readonly string[]): JSONContent => ({
  type: 'doc',
  content: (texts.length > 0 ? texts : ['']).map((text) => ({ type: 'paragraph', content: inlineOf(text) })),
});

const textsOf = ({ content = [] }: JSONContent): string[] => content.map((line) => textOf(line.content));

/** A document of so many lines at most; what would make it longer does not happen. */
const ofLines = (most: number) =>
  Document.extend({
    addProseMirrorPlugins: () => [
      new Plugin({
        filterTransaction: ({ doc, docChanged }) =>
          !docChanged || (doc.childCount <= most && doc.textContent.length <= LONGEST),
      }),
    ],
  });

/** Texts of the petition, a line each, with chips for places. */
export function LinesField({ label, value, onValue, most, help }: LinesFieldProps) {
  const id = useId();
  const extensions = useMemo(() => [ofLines(most), Paragraph, ...WRITING], [most]);
  // What is written is the editor's from here on.
  const [content] = useState(() => documentOf(value));
  const [attributes] = useState(() => ({
    role: 'textbox',
    'aria-labelledby': id,
    'aria-multiline': String(most > 1),
    ...(help && { 'aria-describedby': `${id}-help` }),
  }));
  const editorProps = useMemo(() => ({ attributes, handleDOMEvents: LEFT_TO_DIALOGS }), [attributes]);
  const editor = useEditor({
    ...EDITOR_OPTIONS,
    extensions,
    content,
    editorProps,
    onUpdate: ({ editor: at }) => onValue(textsOf(at.getJSON())),
  });
  const { open, menu } = useFieldMenu(editor);
  const chip = useChosenChip(editor);
  return (
    <div className="field paper-text-field">
      <span id={id} className="label">
        {label}
      </span>
      {help && (
        <p id={`${id}-help`} className="help">
          {help}
        </p>
      )}
      <EditorContent editor={editor} />
      <button type="button" className="button button-small" onClick={open}>
        ใส่ช่อง<span className="off-screen"> ใน{label}</span>
      </button>
      {chip && <ChipBar editor={editor} chip={chip} />}
      {menu}
    </div>
  );
}

type TextFieldProps = Omit<LinesFieldProps, 'value' | 'onValue' | 'most'> & {
  value: string;
  onValue: (text: string) => void;
};

/** One text of the petition with chips for places. */
export function PaperTextField({ value, onValue, ...field }: TextFieldProps) {
  return <LinesField {...field} most={1} value={[value]} onValue={([text = '']) => onValue(text)} />;
}
