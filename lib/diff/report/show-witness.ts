import type { Witness } from "@/lib/diff/model";
import { cut, prettyValue, shortValue, withEscapes } from "./show-value";

type Shown = Pick<Witness, "value" | "mediaType">;

/** The language that a witness is written in, as fenced blocks name it. */
export function witnessLanguage(witness: Shown): "xml" | "json" {
  return textOf(witness) === undefined ? "json" : "xml";
}

/** A witness on several lines, as it is sent; at most `limit` characters of it. */
export function prettyWitness(witness: Shown, limit = 4_000): string {
  const text = textOf(witness);
  return text === undefined ? prettyValue(witness.value, limit) : cut(withEscapes(text), limit);
}

/** A witness on one line, at most `limit` characters of it. */
export function shortWitness(witness: Shown, limit = 120): string {
  const text = textOf(witness);
  if (text === undefined) return shortValue(witness.value, limit);
  const line = withEscapes(text.replaceAll(/>\s*\n\s*</g, "><")).replaceAll(/\s+/g, " ");
  return line.length > limit ? `${line.slice(0, limit - 1).toWellFormed()}…` : line;
}

/** The message, where it is a text of its own and not JSON. */
function textOf({ value, mediaType }: Shown): string | undefined {
  return mediaType !== undefined && typeof value === "string" ? value : undefined;
}
