/** Years between the eras since the new year moved to 1 January, in B.E. 2484. */
const ERA = 543;

/**
 * Until B.E. 2483 the year began on 1 April, so January to March still bore the number of the year before.
 * Those three months are missing from 2483; where someone gives them all the same, the plain rule is used.
 */
const OLD_NEW_YEAR = { lastYear: 2482, firstMonth: 4 };

/** The CE year of a month in a Buddhist year; a year alone goes by the plain rule. */
export const toCeYear = (buddhistYear: number, month = 12): number =>
  buddhistYear <= OLD_NEW_YEAR.lastYear && month < OLD_NEW_YEAR.firstMonth
    ? buddhistYear - ERA + 1
    : buddhistYear - ERA;

/** The Buddhist year of a month in a CE year; a year alone goes by the plain rule. */
export const toBuddhistYear = (ceYear: number, month = 12): number =>
  ceYear + ERA - 1 <= OLD_NEW_YEAR.lastYear && month < OLD_NEW_YEAR.firstMonth
    ? ceYear + ERA - 1
    : ceYear + ERA;

/** Fiscal year in B.E. of an ISO date; it begins on 1 October. */
export const fiscalYear = (iso: string): number =>
  Number(iso.slice(0, 4)) + ERA + (Number(iso.slice(5, 7)) >= 10 ? 1 : 0);
