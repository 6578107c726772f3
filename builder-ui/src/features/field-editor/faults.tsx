import type { DefinitionFault } from '@khamrong/schemas';
import { useFaults } from './use-faults';

interface FaultsProps {
  kind: 'field' | 'page' | 'attachment';
  id: string;
}

/** One sentence once, wherever it is told. */
const different = (faults: readonly DefinitionFault[]): string[] => [
  ...new Set(faults.map(({ message }) => message.th)),
];

/** What must be put right in the thing being set, in words. */
export function Faults({ kind, id }: FaultsProps) {
  const faults = useFaults(kind, id);
  return (
    <div role="status">
      {faults.length > 0 && (
        <ul className="editor-faults">
          {different(faults).map((message) => (
            <li key={message} className="fault">
              {message}
            </li>
          ))}
        </ul>
      )}
    </div>
  );
}
