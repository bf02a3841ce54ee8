import type { ParsedSpec, Place } from "@/lib/specs/model";
import { type Difference, segmentsOf } from "./compare/difference";
import { changeFingerprint } from "./fingerprint";
import type { Change, SourcePoint } from "./model";
import { ruleAt } from "./rules/rule-at";

type Located = Pick<ParsedSpec, "locate"> & { entry?: string };

/** Gives a difference its rule: severity, message and name. Throws where the table has no rule for its place. */
export function toChange(difference: Difference, from: Located, to: Located): Change {
  const rule = ruleAt(difference.place);
  const { facts } = difference;
  const change: Change = {
    id: rule.id,
    severity: rule.severity,
    operation: difference.operation?.key || null,
    location: segmentsOf(difference.trail)
      .map((segment) => segment.label)
      .join(" › "),
    message: rule.message({ ...facts, subject: difference.subject }),
    source: {},
    fingerprint: changeFingerprint(rule.id, difference),
    proof: { status: "rule" },
  };
  if (facts.before !== undefined) change.before = facts.before;
  if (facts.after !== undefined) change.after = facts.after;
  if (difference.from) change.source.from = pointOf(difference.from, from);
  if (difference.to) change.source.to = pointOf(difference.to, to);
  return change;
}

/** Where a place is in its text. */
export function pointOf(place: Place, located: Located): SourcePoint {
  const { line, column } = located.locate(place);
  const point: SourcePoint = { line, column, pointer: place.pointer };
  if (located.entry !== undefined && place.file !== located.entry) point.file = place.file;
  return point;
}
