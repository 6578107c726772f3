import { SheetEditor } from './sheet';

/** The paper of the service: written at the left, printed at the right. */
export default function PetitionTab() {
  return (
    <div className="petition-tab">
      <SheetEditor>{null}</SheetEditor>
    </div>
  );
}
