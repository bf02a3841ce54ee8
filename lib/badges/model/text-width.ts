/**
 * How wide the characters from U+0020 to U+007E are in the sans-serif that badges are set in, in thousandths of the font's
 * size; the faces that are asked for agree within a few hundredths, and `textLength` makes up the difference.
 */
const WIDTHS: readonly number[] = [
  ...[
    318, 401, 460, 838, 636, 950, 780, 275, 390, 390, 500, 838, 318, 361, 318, 337, 636, 636, 636, 636, 636, 636, 636,
  ],
  ...[636, 636, 636, 337, 337, 838, 838, 838, 531, 1000, 684, 686, 698, 770, 632, 575, 775, 752, 295, 295, 656, 557],
  ...[
    863, 748, 787, 603, 787, 695, 635, 611, 732, 684, 989, 685, 611, 685, 390, 337, 390, 838, 500, 500, 613, 635, 550,
  ],
  ...[
    635, 615, 352, 635, 634, 278, 278, 579, 278, 974, 634, 612, 635, 635, 411, 521, 392, 634, 592, 818, 592, 592, 525,
  ],
  ...[636, 337, 636, 838],
];
/** Accented letters and the like are about as wide as the widest small letters; from here on scripts are set in squares. */
const OTHER = 700;
const SQUARES_FROM = 0x1100;

/** The width of a text set in `size` pixels, in pixels. */
export function textWidth(text: string, size: number): number {
  let thousandths = 0;
  for (const character of text) {
    const code = character.codePointAt(0) ?? 0;
    thousandths += WIDTHS[code - 0x20] ?? (code >= SQUARES_FROM ? 1000 : OTHER);
  }
  return (thousandths * size) / 1000;
}
