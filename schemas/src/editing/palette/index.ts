export { fromPalette, PALETTE, type FromPalette } from './from-palette';
export { PALETTE_GROUPS, type PaletteItem } from './palette-item';
