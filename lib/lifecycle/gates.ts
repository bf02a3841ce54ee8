import type { ComparisonReport, DocumentationReport, LintReport, PolicyReport, SemverReport } from "@/lib/gates/model";
import { judgeCompatibility } from "@/lib/lifecycle/gates/judge-compatibility";
import { judgeDocumentation } from "@/lib/lifecycle/gates/judge-documentation";
import { judgeLint } from "@/lib/lifecycle/gates/judge-lint";
import { judgeOwnership, type OwnershipFacts } from "@/lib/lifecycle/gates/judge-ownership";
import { judgePolicies } from "@/lib/lifecycle/gates/judge-policies";
import { judgeSemver } from "@/lib/lifecycle/gates/judge-semver";
import { judgeValidity } from "@/lib/lifecycle/gates/judge-validity";
import { type GateVerdict, reason, type Standing } from "@/lib/lifecycle/gates/verdict";
import { GATE_IDS, type GateId, type GateReason, type GateResult, type LifecyclePolicy } from "@/lib/lifecycle/model";

/** A dated, approved exception to a gate: to one finding or change, to all of a rule, or to the whole gate. */
export interface GateWaiver {
  gate: GateId;
  /** Absent or null: whatever the gate finds. */
  fingerprint?: string | null;
  /** Absent or null: of any rule. */
  rule?: string | null;
  /** The last UTC day on which it holds, `2027-01-31`. */
  expiresOn: string;
}

/** What the gates look at. What is null could not be looked at, and leaves its gate unknown. */
export interface GateFacts {
  policy: Pick<LifecyclePolicy, "gates" | "leastDocumentationPercent">;
  /** The label of the version. */
  version: string;
  /** Errors of validation. */
  validity: readonly { rule: string; fingerprint: string }[] | null;
  lint: LintReport | null;
  comparison: ComparisonReport | null;
  semver: SemverReport | null;
  ownership: OwnershipFacts | null;
  documentation: DocumentationReport | null;
  policies: PolicyReport | null;
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

const isAbsent = (value: string | null | undefined): boolean => value === undefined || value === null;

/**
 * Whether some live waiver of a gate covers a thing. By name rather than one after the other: fifty thousand changes may
 * meet thousands of waivers.
 */
function coverageBy(waivers: readonly GateWaiver[]): (standing: Standing) => boolean {
  const isWhole = waivers.some((waiver) => isAbsent(waiver.fingerprint) && isAbsent(waiver.rule));
  const rules = new Set(waivers.flatMap((one) => (isAbsent(one.fingerprint) ? (one.rule ?? []) : [])));
  const byFingerprint = new Map<string, (string | null)[]>();
  for (const { fingerprint, rule = null } of waivers) {
    if (fingerprint === undefined || fingerprint === null) continue;
    byFingerprint.set(fingerprint, [...(byFingerprint.get(fingerprint) ?? []), rule]);
  }
  return ({ fingerprint, rule }) =>
    isWhole ||
    (rule !== undefined && rules.has(rule)) ||
    (byFingerprint.get(fingerprint)?.some((only) => only === null || only === rule) ?? false);
}

const VERDICTS: Record<GateId, (facts: GateFacts) => GateVerdict> = {
  validity: ({ validity }) => judgeValidity(validity),
  lint: ({ lint }) => judgeLint(lint),
  compatibility: ({ comparison, version }) => judgeCompatibility(comparison, version),
  semver: ({ semver }) => judgeSemver(semver),
  ownership: ({ ownership }) => judgeOwnership(ownership),
  documentation: ({ documentation, policy }) => judgeDocumentation(documentation, policy.leastDocumentationPercent),
  policies: ({ policies }) => judgePolicies(policies),
};

/** Each thing once, by fingerprint. */
function distinct(against: readonly Standing[]): Standing[] {
  return [...new Map(against.map((one) => [one.fingerprint, one])).values()];
}

function answer(id: GateId, facts: GateFacts): GateResult {
  const mode = facts.policy.gates[id];
  const verdict = VERDICTS[id](facts);
  const live = facts.waivers.filter((waiver) => waiver.gate === id && isWaiverLive(waiver, facts.today));
  const isWhole = live.some((waiver) => isAbsent(waiver.fingerprint) && isAbsent(waiver.rule));
  const isCovered = coverageBy(live);
  const all = distinct(verdict.against);
  const open = all
    .filter((one) => !isCovered(one))
    .map((one) => one.fingerprint)
    .sort();
  const say = (outcome: GateResult["outcome"], { code, values, detail }: GateReason): GateResult => ({
    id,
    mode,
    outcome,
    because: detail,
    code,
    values,
    notes: [...(verdict.notes ?? [])],
    count: open.length,
    fingerprints: open,
  });
  if (open.length > 0) return say("fail", verdict.standing({ count: open.length, waived: all.length - open.length }));
  if (verdict.unknown) return isWhole ? say("waived", reason("gate_waived")) : say("unknown", verdict.unknown);
  return all.length > 0 ? say("waived", reason("all_waived", { count: all.length })) : say("pass", verdict.clear);
}

/**
 * The gates of a review, each with its outcome. A check that could not run is `unknown`, which stops a review where the
 * gate's mode is `block` (it fails closed). Always one result a gate, in the order of `GATE_IDS`, also for gates that
 * are off. Waivers that have expired count for nothing.
 */
export function evaluateGates(facts: GateFacts): GateResult[] {
  return GATE_IDS.map((id) => answer(id, facts));
}
