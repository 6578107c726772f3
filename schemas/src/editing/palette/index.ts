export { fromPalette, PALETTE, type FromPalette } from './from-palette';
export { PALETTE_GROUPS, type PaletteGroupId, type PaletteItem } from './palette-item';
export { CROSSING } from './files';
