import { canonicalJson } from "@/lib/core/canonical-json";
import { fingerprintOf } from "@/lib/core/digest";
import type { JsonValue } from "@/lib/specs/model";
import { segmentsOf } from "./compare/difference";
import type { Difference } from "./compare/difference";

/**
 * A stable name for a change: of its rule, its canonical place and the normalised values before and after. Message
 * texts, key order, `$ref` and schema names, file layout and the names of path parameters have no part in it.
 */
export function changeFingerprint(rule: string, difference: Difference): string {
  const { operation, trail, facts } = difference;
  const place = segmentsOf(trail).map((segment) => segment.key);
  return fingerprintOf([
    rule,
    operation?.matchKey ?? "",
    canonicalJson(place),
    normalValue(facts.before),
    normalValue(facts.after),
  ]);
}

/** Absent and null differ; the order of keys does not count. */
export function normalValue(value: JsonValue | undefined): string {
  return value === undefined ? "" : canonicalJson(value);
}
