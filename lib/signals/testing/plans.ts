import { combineSignals, type SignalRecord } from "@/lib/signals/model/combine-signals";
import { planSignals, type SignalPlan } from "@/lib/signals/model/plan/signal-plan";

/** Operations as a definition has them: `METHOD /path`. */
export function operationsOf(...keys: string[]) {
  return keys.map((key) => {
    const at = key.indexOf(" ");
    return { key, method: key.slice(0, at), path: key.slice(at + 1) };
  });
}

export const DEPRECATED_AT = new Date("2026-01-01T00:00:00Z");
export const SUNSET_AT = new Date("2027-06-30T00:00:00Z");

/** A record about an operation, or about the version. */
export function record(operation: string | null, over: Partial<SignalRecord> = {}): SignalRecord {
  const dates = { deprecatedAt: DEPRECATED_AT, sunsetAt: SUNSET_AT };
  return { operation, ...dates, replacement: null, migrationGuide: null, ...over };
}

interface Made {
  api?: string;
  version?: string;
  bases?: string[];
  upstream?: string;
  records: SignalRecord[];
  operations: string[];
}

/** The plan for some records about some operations. */
export function planOf({ api = "pets", version = "1.0.0", bases = ["/v1"], ...made }: Made): SignalPlan {
  const operations = operationsOf(...made.operations);
  const signals = combineSignals(made.records, { api, version, baseUrl: "https://registry.example", operations });
  return planSignals({ api, version, bases, upstream: made.upstream ?? "pets:8080" }, operations, signals);
}
