import { readFileSync } from "node:fs";
import { describe, expect, it } from "vitest";

const css = readFileSync("app/globals.css", "utf8");

/** The `--name: #rrggbb` pairs of one block of globals.css. */
function tokensOf(selector: string): Map<string, string> {
  const start = css.indexOf(`${selector} {`);
  const block = css.slice(start, css.indexOf("\n}", start));
  return new Map(
    [...block.matchAll(/--([\w-]+):\s*(#[0-9a-f]{6})/g)].map(([, name, hex]) => [name ?? "", hex ?? ""] as const),
  );
}

/** Relative luminance, WCAG 2.2. */
function luminance(hex: string): number {
  const [r = 0, g = 0, b = 0] = [1, 3, 5].map((at) => {
    const channel = Number.parseInt(hex.slice(at, at + 2), 16) / 255;
    return channel <= 0.04045 ? channel / 12.92 : ((channel + 0.055) / 1.055) ** 2.4;
  });
  return 0.2126 * r + 0.7152 * g + 0.0722 * b;
}

function contrast(a: string, b: string): number {
  const [low = 0, high = 0] = [luminance(a), luminance(b)].sort((x, y) => x - y);
  return (high + 0.05) / (low + 0.05);
}

const surfaces = ["canvas", "surface", "raised", "sunken", "hover", "selected"];
const meanings = ["danger", "caution", "success", "info"];
const pairs: [string, string, number][] = [
  ...["ink", "muted", "faint", "accent-ink", ...meanings.map((m) => `${m}-ink`)].flatMap((text) =>
    surfaces.map((surface): [string, string, number] => [text, surface, 4.5]),
  ),
  ...[...meanings, "accent"].map((m): [string, string, number] => [`${m}-ink`, `${m}-soft`, 4.5]),
  ...meanings.map((m): [string, string, number] => ["on-solid", `${m}-solid`, 4.5]),
  ["on-solid", "accent", 4.5],
  ["on-solid", "accent-hover", 4.5],
  ...["control", "ring"].flatMap((line) => surfaces.map((surface): [string, string, number] => [line, surface, 3])),
];

describe.each([":root", ".dark"])("colours in %s", (theme) => {
  const tokens = tokensOf(theme);
  it.each(pairs)("%s on %s is at least %d : 1", (front, back, least) => {
    expect(contrast(tokens.get(front) ?? "#000000", tokens.get(back) ?? "#000000")).toBeGreaterThanOrEqual(least);
  });
});
