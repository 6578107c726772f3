// Fetched by forms that ask for an amount.
export { bahtText, parseAmount } from '@khamrong/schemas/thai';
