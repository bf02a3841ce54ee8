import {
  SIGNAL_FIELDS,
  type SignalField,
  type SignalFields,
  type VersionSignals,
  WIRE_VERDICTS,
  type WireEvidence,
  WITNESSES,
} from "@/lib/signals/model";
import { expectedFields, judgeField } from "./judge-seen";

/** What was last seen of one field, as it is stored. */
export interface Sighting {
  /** Empty: none is known. */
  operation: string;
  field: string;
  by: string;
  environment: string;
  seen: string | null;
  expected: string | null;
  lastAt: Date;
}

/** What was seen, held against what should be there now: a record may have changed since, and then nobody looked. */
function weigh(sighting: Sighting, signals: VersionSignals): WireEvidence | null {
  const { seen, lastAt: at } = sighting;
  const field = SIGNAL_FIELDS.find((one) => one === sighting.field);
  const by = WITNESSES.find((one) => one === sighting.by);
  if (!field || !by) return null;
  const operation = sighting.operation || null;
  const expected = expectedFields(signals, operation)?.[field] || null;
  if (expected === null && seen === null) return null;
  const now = judgeField(field, expected, seen);
  const verdict = now === "contradicted" && expected !== sighting.expected ? "not_seen" : now;
  return { operation, field, expected, seen, verdict, at, by, environment: sighting.environment || null };
}

/** What should be there and nobody looked for. */
function unseen(operation: string | null, fields: SignalFields, field: SignalField): WireEvidence | null {
  const expected = fields[field] || null;
  if (expected === null) return null;
  return { operation, field, expected, seen: null, verdict: "not_seen", at: null, by: null, environment: null };
}

const worst = (one: WireEvidence): number => [1, 0, 2][WIRE_VERDICTS.indexOf(one.verdict)] ?? 3;

/**
 * What is known of the fields on the wire: everything that was seen, and one line for each field that should be there and was
 * never looked for, of each operation with a record of its own and of the version as a whole. What contradicts comes first.
 */
export function weighEvidence(sightings: readonly Sighting[], signals: VersionSignals): WireEvidence[] {
  const seen = sightings.flatMap((sighting) => weigh(sighting, signals) ?? []);
  const own = signals.operations.filter((operation) => operation.own);
  const ownKeys = new Set(own.map(({ key }) => key));
  const looked = new Set(
    seen.map(({ operation, field }) => JSON.stringify([operation && ownKeys.has(operation) ? operation : null, field])),
  );
  const subjects: [string | null, SignalFields][] = [
    ...(signals.version ? [[null, signals.version] satisfies [null, SignalFields]] : []),
    ...own.map(({ key, fields }): [string, SignalFields] => [key, fields]),
  ];
  const missing = subjects.flatMap(([operation, fields]) =>
    SIGNAL_FIELDS.flatMap((field) =>
      looked.has(JSON.stringify([operation, field])) ? [] : (unseen(operation, fields, field) ?? []),
    ),
  );
  return [...seen, ...missing].sort((a, b) => worst(a) - worst(b));
}
