import { canonicalJson } from "@/lib/core/canonical-json";
import type { SmithyShape } from "@/lib/specs/smithy/contract";
import { hasTrait } from "@/lib/specs/smithy/traits-of";

/** Whether two shapes of other names write the same messages, as far as their own members go. */
export function isSameForm(from: SmithyShape, to: SmithyShape): boolean {
  return from.type === to.type && formOf(from) === formOf(to);
}

function formOf({ members }: SmithyShape): string {
  const rows = [...members.values()].map((one) => [one.name, one.target, hasTrait(one, "required")]);
  return canonicalJson(rows.sort(([a], [b]) => (String(a) < String(b) ? -1 : 1)));
}
