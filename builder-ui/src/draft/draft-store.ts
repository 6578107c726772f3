import { checkDefinition, resolveForOffice } from '@khamrong/schemas';
import type { DefinitionFault, FormDefinition, FormDraft, OfficeProfile } from '@khamrong/schemas';
import { begin, redo, run, undo, type EditCommand, type History } from '@khamrong/schemas/editing';
import type { Saving } from './saving/saving';

/** What the clerk works on at the moment. */
export interface Selection {
  kind: 'page' | 'field' | 'attachment';
  key: string;
}

/** A form as it stands in its builder. */
export interface DraftState {
  /** What the server last said of it; its definition is the one last saved. */
  saved: FormDraft;
  history: History;
  selected: Selection | null;
  saving: Saving;
  /** Something the clerk should know that they did not do themselves; they take it away. */
  notice: string;
  /** What stands in the way of publishing, as far as the browser can tell; a moment behind the edits. */
  faults: readonly DefinitionFault[];
}

/** Edits of the same text within this time are taken back together, in milliseconds. */
const JOIN_MS = 1500;
/** How long the clerk must rest before faults are looked for, in milliseconds. */
const FAULTS_MS = 400;

const aboutOf = (command: EditCommand): string => {
  const { do: name, ...rest } = command;
  const settings = 'changes' in rest ? { ...rest, changes: Object.keys(rest.changes) } : rest;
  return name.startsWith('set') ? JSON.stringify([name, settings]) : '';
};

/** The form being built: one per builder page. Components read it with `useDraft`. */
export class DraftStore {
  private state: DraftState;
  private readonly listeners = new Set<() => void>();
  private last = { about: '', at: 0 };
  private looking: ReturnType<typeof setTimeout> | undefined;

  constructor(
    saved: FormDraft,
    readonly office: OfficeProfile,
  ) {
    const history = begin(saved.definition);
    this.state = { saved, history, selected: null, saving: { is: 'saved' }, notice: '', faults: [] };
    this.state = { ...this.state, faults: this.findFaults() };
  }

  readonly getState = (): DraftState => this.state;

  readonly subscribe = (listener: () => void): (() => void) => {
    this.listeners.add(listener);
    return () => this.listeners.delete(listener);
  };

  /** Does an edit; one that does not apply does nothing. @returns whether anything changed */
  readonly run = (command: EditCommand): boolean => {
    const about = aboutOf(command);
    const now = Date.now();
    const joins = about !== '' && about === this.last.about && now - this.last.at < JOIN_MS;
    this.last = { about, at: now };
    return this.go(run(this.state.history, command, joins));
  };

  readonly undo = (): boolean => this.step(undo);
  readonly redo = (): boolean => this.step(redo);

  readonly select = (selected: Selection | null): void => this.set({ selected });

  /** Takes over what the server has; `history` may hold edits done on it again. */
  readonly takeOver = (saved: FormDraft, history = begin(saved.definition)): void => {
    this.endJoining();
    this.set({ saved, history });
    this.findFaultsSoon();
  };

  /**
   * Takes over what the server said of the form beside its definition. Where somebody else has saved meanwhile ours
   * stays the revision we know, so that the next save is not taken for theirs.
   */
  readonly learn = (said: FormDraft): void => {
    const { revision, savedAt, savedBy, definition } = this.state.saved;
    const known = said.revision === revision ? {} : { revision, savedAt, savedBy };
    this.set({ saved: { ...said, ...known, definition } });
  };

  /** The next edit is taken back by itself: what was so far has been saved. */
  readonly endJoining = (): void => {
    this.last = { about: '', at: 0 };
  };

  /** What the server says of the form, or how far it is saved. */
  readonly set = (change: Partial<DraftState>): void => {
    this.state = { ...this.state, ...change };
    this.listeners.forEach((listener) => listener());
  };

  get definition(): FormDefinition {
    return this.state.history.present;
  }

  private step(move: (history: History) => History | undefined): boolean {
    this.endJoining();
    return this.go(move(this.state.history) ?? this.state.history);
  }

  private go(history: History): boolean {
    if (history === this.state.history) return false;
    this.set({ history });
    this.findFaultsSoon();
    return true;
  }

  /** Looks for faults at once: where those known are about to be acted on, they must stand where they say. */
  readonly findFaultsNow = (): void => {
    clearTimeout(this.looking);
    this.set({ faults: this.findFaults() });
  };

  private findFaultsSoon(): void {
    clearTimeout(this.looking);
    this.looking = setTimeout(this.findFaultsNow, FAULTS_MS);
  }

  private findFaults(): DefinitionFault[] {
    return checkDefinition(resolveForOffice(this.definition, this.office));
  }
}
