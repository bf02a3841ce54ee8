import type { TokenComment } from "@/lib/specs/languages/token-reader";

/** The text of a comment without the stars and blanks that lead its lines. */
function plainLines({ text }: TokenComment): string {
  return text
    .split(/\r?\n/)
    .map((line) => line.replace(/^[ \t]*\*?[ \t]?/, "").trimEnd())
    .join("\n");
}

/** What the comments that touch each other and the declaration say; undefined where that is nothing. */
export function describe(comments: readonly TokenComment[]): string | undefined {
  const lastDetached = comments.findLastIndex(({ isDetached }) => isDetached);
  const text = comments
    .slice(lastDetached + 1)
    .map((comment) => plainLines(comment))
    .join("\n")
    .trim();
  return text === "" ? undefined : text;
}
