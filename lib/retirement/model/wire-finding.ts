import type { WireFinding } from "@/lib/retirement/model";
import { FIELD_NAMES, SIGNAL_FIELDS, type WireEvidence } from "@/lib/signals/model";

/** What the evidence of the wire amounts to; of one operation: its own lines and those of the version as a whole. */
export function summarizeWire(all: readonly WireEvidence[], operation: string | null): WireFinding {
  const evidence = all.filter((one) => operation === null || one.operation === null || one.operation === operation);
  const of = (verdict: WireEvidence["verdict"]) => evidence.filter((one) => one.verdict === verdict);
  const unseen = of("not_seen");
  const unconfirmed = SIGNAL_FIELDS.filter((field) => {
    const expected = evidence.filter((one) => one.field === field && one.expected !== null);
    return expected.length > 0 && !expected.some(({ verdict }) => verdict === "confirmed");
  });
  return {
    confirmed: of("confirmed").length,
    contradicted: of("contradicted").length,
    // Somebody looked, and there was nothing.
    missing: unseen.filter(({ at, seen }) => at !== null && seen === null).length,
    unseen: unseen.filter(({ at }) => at === null).length,
    unconfirmed: unconfirmed.map((field) => FIELD_NAMES[field]),
  };
}
