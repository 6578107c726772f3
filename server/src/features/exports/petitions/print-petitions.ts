import { AppError } from '@khamrong/schemas';
import type { Types } from 'mongoose';
import type { CaseDesk } from '../../cases/case-desk';
import type { PetitionsService } from '../../petitions/petitions.service';
import type { Actor } from '../../staff/actor';

/** The paper of one case. */
export interface PrintedPetition {
  receiptNo: string;
  bytes: Uint8Array;
}

/** A case whose paper there is none of: it cannot be printed, or may not be seen any more. */
export interface Unprinted {
  receiptNo: string;
  bytes?: undefined;
}

export interface Printing {
  petitions: Pick<PetitionsService, 'petition'>;
  desk: Pick<CaseDesk, 'load' | 'papers'>;
}

/** What is wrong with the document itself; whatever else goes wrong may go right later. */
const HOPELESS = ['petition.failed', 'petition.tooLong', 'submission.notFound'];
const isHopeless = (error: unknown): boolean => error instanceof AppError && HOPELESS.includes(error.code);

/** Prints; a document that ended the browser with two attempts may have been there with another that did. */
async function twice(print: () => Promise<Uint8Array>): Promise<Uint8Array> {
  try {
    return await print();
  } catch (error) {
    if (!(error instanceof AppError) || error.code !== 'petition.failed') throw error;
    return print();
  }
}

/** Prints the petition of a case as it stands, for somebody who may still see it. */
export async function printPetition(
  { _id, receiptNo }: { _id: Types.ObjectId; receiptNo: string },
  { actor, redacted }: { actor: Actor; redacted: boolean },
  { petitions, desk }: Printing,
): Promise<PrintedPetition | Unprinted> {
  try {
    const papers = await desk.papers(await desk.load(actor, String(_id)));
    return { receiptNo, bytes: await twice(() => petitions.petition(papers, redacted)) };
  } catch (error) {
    if (isHopeless(error)) return { receiptNo };
    throw error;
  }
}
