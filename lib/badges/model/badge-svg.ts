import { textWidth } from "./text-width";

/** How good what a badge says is. */
export type BadgeTone = "none" | "low" | "fair" | "good" | "high" | "best" | "alarm";

/** What is on a badge: two words or so at the left, and what is the case at the right. */
export interface Badge {
  label: string;
  message: string;
  tone: BadgeTone;
}

/** Each holds white text with a contrast of 4.5 : 1 or more (WCAG 2.2, 1.4.3). */
export const TONE_COLOURS: Readonly<Record<BadgeTone, string>> = {
  none: "#5f6773",
  low: "#a1510a",
  fair: "#7a6200",
  good: "#2b7a3d",
  high: "#0b7285",
  best: "#4a4fc4",
  alarm: "#c02626",
};
export const LABEL_COLOUR = "#3b4048";

const SIZE = 11;
const HEIGHT = 20;
const PADDING = 6;
/** Badges stay badges: longer words are cut. */
const MOST_CHARACTERS = 60;

const shorten = (text: string) =>
  [...text].length > MOST_CHARACTERS ? `${[...text].slice(0, MOST_CHARACTERS - 1).join("")}…` : text;

/** Characters that XML 1.0 cannot hold are shown as what stands for the unknown. */
const escaped = (text: string) =>
  text
    .replaceAll(/[^\t\n\r\u{20}-\u{D7FF}\u{E000}-\u{FFFD}\u{10000}-\u{10FFFF}]/gu, "\u{FFFD}")
    .replaceAll("&", "&amp;")
    .replaceAll("<", "&lt;")
    .replaceAll(">", "&gt;")
    .replaceAll('"', "&quot;");

/** A badge as an SVG image that needs nothing from elsewhere: no font, no style sheet, no script. Its title is all its text. */
export function badgeSvg({ label, message, tone }: Badge): string {
  const parts = [shorten(label), shorten(message)].map((text) => ({ text, wide: Math.ceil(textWidth(text, SIZE)) }));
  const [left, right] = parts.map(({ wide }) => wide + 2 * PADDING);
  const width = (left ?? 0) + (right ?? 0);
  const title = escaped(parts.map(({ text }) => text).join(": "));
  const words = parts.map(({ text, wide }, at) => {
    const x = PADDING + (at === 0 ? 0 : (left ?? 0));
    return `<text x="${x}" y="14" textLength="${wide}" lengthAdjust="spacingAndGlyphs">${escaped(text)}</text>`;
  });
  return [
    `<svg xmlns="http://www.w3.org/2000/svg" width="${width}" height="${HEIGHT}" viewBox="0 0 ${width} ${HEIGHT}" role="img" aria-label="${title}">`,
    `<title>${title}</title>`,
    `<clipPath id="r"><rect width="${width}" height="${HEIGHT}" rx="4"/></clipPath>`,
    `<g clip-path="url(#r)"><rect width="${left}" height="${HEIGHT}" fill="${LABEL_COLOUR}"/>`,
    `<rect x="${left}" width="${right}" height="${HEIGHT}" fill="${TONE_COLOURS[tone]}"/></g>`,
    `<g fill="#fff" font-family="Verdana,Geneva,'DejaVu Sans',sans-serif" font-size="${SIZE}">${words.join("")}</g>`,
    "</svg>",
  ].join("");
}
