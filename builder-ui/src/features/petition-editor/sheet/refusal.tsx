import type { Editor } from '@tiptap/react';
import { useEffect, useState } from 'react';

/** Why the last thing written was not taken; the next that is taken clears it. */
export function Refusal({ editor }: { editor: Editor }) {
  const [reason, setReason] = useState('');
  useEffect(() => {
    const refuse = (refused: { reason: string }): void => setReason(refused.reason);
    const clear = (): void => setReason('');
    editor.on('refused', refuse).on('update', clear);
    return () => void editor.off('refused', refuse).off('update', clear);
  }, [editor]);
  return <div role="alert">{reason && <p className="message message-error">ใส่ไม่ได้: {reason}</p>}</div>;
}
