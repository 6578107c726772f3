import type { Answers, FormDefinition, OfficeProfile } from '@khamrong/schemas';
import type {
  BlankPetitionInput,
  PetitionAttachment,
  PetitionOpinions,
  PetitionReceipt,
} from '../petition-input';

/** What the words of a petition are taken from. Without a receipt it is the paper to fill in by hand. */
export interface PaperSource {
  definition: FormDefinition;
  answers: Answers;
  office: OfficeProfile;
  receipt?: PetitionReceipt;
  attachments: readonly PetitionAttachment[];
  /** Signatures that were given, in the order of their fields, as data URLs of pictures. */
  signatures?: readonly string[];
  /** What was said on the way up, typed into the officers' boxes. */
  said?: PetitionOpinions;
  /** Prose with the digits of the paper. */
  digits: (text: string) => string;
  /** Names that must not break. */
  names: readonly string[];
  /** Keys of fields covered in this copy. */
  covered: ReadonlySet<string>;
  /** Where a photo of the filled-in paper may be sent, on the paper to fill in by hand. */
  sendTo?: BlankPetitionInput['sendTo'];
  /** The copy for the other party: nothing on it leads to the case. */
  forOthers: boolean;
}
