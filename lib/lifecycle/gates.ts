import type { GateId, GateMode, GateResult, LifecyclePolicy } from "@/lib/lifecycle/model";
import { isMajorBump } from "@/lib/lifecycle/version-order";
import type { Finding } from "@/lib/specs/model";

/** A dated, approved exception to a gate: to one finding or change by its fingerprint, or to the whole gate. */
export interface GateWaiver {
  gate: GateId;
  /** Absent or null: the whole gate. */
  fingerprint?: string | null;
  /** The last UTC day on which it holds, `2027-01-31`. */
  expiresOn: string;
}

/** How the version stands to the one before it. `unknown`: the comparison could not be made. */
export type BaselineComparison =
  | { kind: "none" }
  | { kind: "unknown" }
  | { kind: "compared"; from: string; to: string; breaking: readonly string[] };

/** What the gates look at. `findings` is null where validation or lint could not run. */
export interface GateFacts {
  modes: LifecyclePolicy["gates"];
  findings: readonly Pick<Finding, "rule" | "severity" | "fingerprint">[] | null;
  baseline: BaselineComparison;
  waivers: readonly GateWaiver[];
  /** The current UTC day. */
  today: string;
}

/** Whether a waiver still holds on a day: its last day counts. */
export function isWaiverLive(waiver: Pick<GateWaiver, "expiresOn">, today: string): boolean {
  return waiver.expiresOn >= today;
}

/** Whether a finding is about validity (structure, references, parsing) and not about style. */
export function isValidityRule(rule: string): boolean {
  return rule.startsWith("valid-") || rule.startsWith("parse-");
}

interface Question {
  id: GateId;
  mode: GateMode;
  /** What stands against the gate, by fingerprint; null where nobody could look. */
  against: readonly string[] | null;
  noun: [one: string, many: string];
  clear: string;
  unknown: string;
  suffix?: string;
}

function answer(question: Question, facts: GateFacts): GateResult {
  const { id, mode, against } = question;
  const live = facts.waivers.filter((waiver) => waiver.gate === id && isWaiverLive(waiver, facts.today));
  const whole = live.some((waiver) => waiver.fingerprint === undefined || waiver.fingerprint === null);
  if (against === null) {
    if (whole) return { id, mode, outcome: "waived", because: "The whole gate is waived.", count: 0, fingerprints: [] };
    return { id, mode, outcome: "unknown", because: question.unknown, count: 0, fingerprints: [] };
  }
  const all = [...new Set(against)].sort();
  const waived = new Set(live.map((waiver) => waiver.fingerprint));
  const open = whole ? [] : all.filter((fingerprint) => !waived.has(fingerprint));
  if (all.length === 0) return { id, mode, outcome: "pass", because: question.clear, count: 0, fingerprints: [] };
  const count = (n: number) => `${n} ${n === 1 ? question.noun[0] : question.noun[1]}`;
  if (open.length === 0) {
    return { id, mode, outcome: "waived", because: `${count(all.length)}, waived.`, count: 0, fingerprints: [] };
  }
  const rest = all.length > open.length ? `, ${all.length - open.length} more waived` : "";
  const because = `${count(open.length)}${question.suffix ?? ""}${rest}.`;
  return { id, mode, outcome: "fail", because, count: open.length, fingerprints: open };
}

function breakingQuestion({ baseline, modes }: GateFacts): Question {
  const base = {
    id: "breaking-changes",
    mode: modes.breakingChanges,
    noun: ["breaking change", "breaking changes"],
    unknown: "The comparison with the version before could not be made.",
  } satisfies Partial<Question>;
  if (baseline.kind === "none")
    return { ...base, noun: [...base.noun], against: [], clear: "There is no version before this one." };
  if (baseline.kind === "unknown") return { ...base, noun: [...base.noun], against: null, clear: "" };
  const { from, to, breaking } = baseline;
  const major = isMajorBump(from, to);
  const clear =
    breaking.length === 0
      ? `No breaking changes since ${from}.`
      : `Breaking changes, announced by the major version (${from} to ${to}).`;
  const suffix = ` since ${from} without a major version`;
  return { ...base, noun: [...base.noun], against: major ? [] : breaking, clear, suffix };
}

/**
 * The gates of a review, each with its outcome. A check that could not run is `unknown`, which stops a review where the
 * gate's mode is `block` (it fails closed). Always one result a gate, in the order of `GATE_IDS`, also for gates that
 * are off. Waivers that have expired count for nothing.
 */
export function evaluateGates(facts: GateFacts): GateResult[] {
  const errors = facts.findings?.filter((finding) => finding.severity === "error") ?? null;
  const of = (validity: boolean) =>
    errors?.filter((finding) => isValidityRule(finding.rule) === validity).map((finding) => finding.fingerprint) ??
    null;
  return [
    answer(
      {
        id: "validity",
        mode: facts.modes.validity,
        against: of(true),
        noun: ["validity error", "validity errors"],
        clear: "The definition is valid.",
        unknown: "The definition could not be validated.",
      },
      facts,
    ),
    answer(
      {
        id: "lint",
        mode: facts.modes.lint,
        against: of(false),
        noun: ["lint error", "lint errors"],
        clear: "The ruleset finds no errors.",
        unknown: "The ruleset could not be run.",
      },
      facts,
    ),
    answer(breakingQuestion(facts), facts),
  ];
}
