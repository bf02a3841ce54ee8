import type { JsonValue, MediaType } from "@/lib/specs/model";
import type { ParsedSource } from "@/lib/specs/parsed-source";
import { pointerSegments } from "@/lib/specs/source/pointer";
import { childNode, member, memberNodes, valueAt } from "@/lib/specs/source/source-node";

/** Examples of a media type by name, as the document has them (3.x); a single `example` has no name. */
export function namedExamples(parsed: ParsedSource, { place }: MediaType): Map<string, JsonValue> {
  const value = valueAt(parsed.fileData(place.file) ?? null, pointerSegments(place.pointer));
  const found = new Map<string, JsonValue>();
  if (value === undefined) return found;
  for (const [name, node] of memberNodes(childNode({ place, value }, "examples"))) {
    const example = parsed.references.target(node);
    const shown = example && (member(example.value, "value") ?? member(example.value, "dataValue"));
    if (shown !== undefined) found.set(name, shown);
  }
  return found;
}
