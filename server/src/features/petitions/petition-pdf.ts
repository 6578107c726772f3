import type { PdfPrinter, PrintOptions } from '../../ports/pdf/pdf-printer';
import { blankPetitionHtml, petitionHtml } from './petition-html';
import type { BlankPetitionInput, PetitionInput, PosterInput } from './petition-input';
import { posterHtml } from './poster-html';

/** The petition of a submission as PDF. Errors as `PdfPrinter.print` gives them. */
export const petitionPdf = (
  printer: PdfPrinter,
  input: PetitionInput,
  options?: PrintOptions,
): Promise<Uint8Array> => printer.print(petitionHtml(input), options);

/** The paper of a service to fill in by hand, as PDF. */
export const blankPetitionPdf = (
  printer: PdfPrinter,
  input: BlankPetitionInput,
  options?: PrintOptions,
): Promise<Uint8Array> => printer.print(blankPetitionHtml(input), options);

/** The poster of a service as PDF. */
export const posterPdf = (
  printer: PdfPrinter,
  input: PosterInput,
  options?: PrintOptions,
): Promise<Uint8Array> => printer.print(posterHtml(input), options);
