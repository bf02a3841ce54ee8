import type { Segment } from "./difference";
import type { PairScope } from "./schema-pair";

/** Begins the key of a step into a subtype: no value of the schema above shows what is below. */
const SUBTYPE = "^";

/** Compares the schemas that only a discriminator leads to, by the values that name them. */
export function compareSubtypes(scope: PairScope): void {
  const before = scope.subtypes("from");
  const after = scope.subtypes("to");
  for (const [value, older] of before) {
    const newer = after.get(value);
    if (newer) scope.child(segmentOf(value), older, newer);
    else {
      const details = { segment: segmentOf(value), name: value, before: value };
      scope.report({ ...details, aspect: "discriminator-value/removed", from: older.place });
    }
  }
  for (const [value, newer] of after) {
    if (before.has(value)) continue;
    const details = { segment: segmentOf(value), name: value, after: value };
    scope.report({ ...details, aspect: "discriminator-value/added", to: newer.place });
  }
}

function segmentOf(value: string): Segment {
  return { label: value, key: `${SUBTYPE}${value}`, path: "" };
}

/** Whether a step leads from a schema to one of its subtypes. */
export function leadsToSubtype({ key }: Segment): boolean {
  return key.startsWith(SUBTYPE);
}
