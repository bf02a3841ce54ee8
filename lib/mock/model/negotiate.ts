import { coversMediaType, mediaTypeRank, normalMediaType } from "@/lib/diff/compare/media-types";

interface Wanted {
  range: string;
  weight: number;
}

const MOST_READ = 4_000;

function readAccept(field: string): Wanted[] {
  return field
    .slice(0, MOST_READ)
    .split(",")
    .map((part) => {
      const [range = "", ...parameters] = part.split(";").map((one) => one.trim().toLowerCase());
      const weight = parameters.find((one) => one.startsWith("q="))?.slice(2);
      return { range, weight: weight === undefined ? 1 : Math.min(1, Math.max(0, Number(weight) || 0)) };
    })
    .filter(({ range }) => range !== "");
}

/** How much a media type is wanted: the weight of the narrowest range that covers it (RFC 9110 §12.5.1). */
function weightOf(type: string, wanted: readonly Wanted[]): number {
  const bare = normalMediaType(type).split(";")[0] ?? "";
  const covering = wanted
    .filter(({ range }) => coversMediaType(range, bare) || coversMediaType(bare, range))
    .sort((a, b) => mediaTypeRank(b.range) - mediaTypeRank(a.range));
  return covering[0]?.weight ?? 0;
}

/**
 * The media type of those on offer that the request wants most; JSON, then the first, where it wants several alike.
 * Undefined: none of them is acceptable.
 */
export function negotiate(accept: string | undefined, offered: readonly string[]): string | undefined {
  const wanted = accept === undefined || accept.trim() === "" ? [{ range: "*/*", weight: 1 }] : readAccept(accept);
  const ranked = offered
    .map((type, index) => ({ type, index, weight: weightOf(type, wanted), json: /\bjson\b/i.test(type) ? 1 : 0 }))
    .filter(({ weight }) => weight > 0)
    .sort((a, b) => b.weight - a.weight || b.json - a.json || a.index - b.index);
  return ranked[0]?.type;
}
