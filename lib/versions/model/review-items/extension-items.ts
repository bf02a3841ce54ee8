import { canonicalJson } from "@/lib/core/canonical-json";
import { fingerprintOf } from "@/lib/core/digest";
import { canonicalPointer } from "@/lib/specs/canonical-pointer";
import type { JsonValue } from "@/lib/specs/model";
import { childPointer } from "@/lib/specs/source/pointer";
import type { DefinitionPart } from "./definition-part";
import { isExtension, type MemberPosition, positionBelow } from "./member-position";
import { operationAt } from "./operation-at";
import type { ReviewItem } from "./review-item";

/** An `x-…` member of a definition. */
interface Extension {
  name: string;
  /** Where it is: `file#pointer`, with items of lists by what they are. */
  place: string;
  operation: string | null;
  /** Its value as canonical JSON. */
  text: string;
}

/** What became of the extensions of a definition, item by item, in the order of their places. */
export function extensionItems(before: readonly DefinitionPart[], after: readonly DefinitionPart[]): ReviewItem[] {
  const [was, is] = [extensionsOf(before), extensionsOf(after)];
  const places = [...new Set([...was.keys(), ...is.keys()])].sort();
  return places.flatMap((place) => {
    const item = itemOf(was.get(place), is.get(place));
    return item ? [item] : [];
  });
}

function itemOf(was: Extension | undefined, is: Extension | undefined): ReviewItem | null {
  const shown = is ?? was;
  if (!shown || was?.text === is?.text) return null;
  const verb = was === undefined ? "added" : is === undefined ? "removed" : "changed";
  const rule = `extension-${verb}`;
  return {
    fingerprint: fingerprintOf([rule, shown.place, was?.text ?? "", is?.text ?? ""]),
    kind: "extension",
    rule,
    severity: "dangerous",
    operation: shown.operation,
    message: `${shown.name} was ${verb} at ${shown.place}; what programs make of it the comparison cannot say.`,
  };
}

function extensionsOf(parts: readonly DefinitionPart[]): Map<string, Extension> {
  const found = new Map<string, Extension>();
  for (const { file, data } of parts) {
    collect(data, file === "" ? "object" : "fragment", "", (name, pointer, value) => {
      const place = `${file}#${canonicalPointer(data, pointer)}`;
      found.set(place, {
        name,
        place,
        operation: file === "" ? operationAt(pointer) : null,
        text: canonicalJson(value),
      });
    });
  }
  return found;
}

type Found = (name: string, pointer: string, value: JsonValue) => void;

function collect(value: JsonValue, position: MemberPosition, pointer: string, found: Found): void {
  if (value === null || typeof value !== "object" || position === "raw") return;
  if (Array.isArray(value)) {
    value.forEach((item, index) => collect(item, "object", childPointer(pointer, index), found));
    return;
  }
  for (const [key, member] of Object.entries(value)) {
    const below = childPointer(pointer, key);
    if (isExtension(position, key)) found(key, below, member);
    else collect(member, positionBelow(position, key), below, found);
  }
}
