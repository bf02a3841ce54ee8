import type { Finding } from "@/lib/specs/model";
import type { JudgedFinding } from "./judge-lint";

/** How many findings of a rule an API may have, and which these were. */
export interface AllowedRule {
  rule: string;
  allowed: number;
  /** Of the findings when it was taken: what is not among them is new. */
  fingerprints: string[];
}

/** What a binding with a ratchet allows an API, rule by rule; a rule that is not there: none. */
export type Baseline = readonly AllowedRule[];

/** Counts findings by rule; rules that were asked and found nothing are there with none. */
export function baselineOf(
  findings: readonly Pick<Finding, "rule" | "fingerprint">[],
  asked: readonly string[],
): AllowedRule[] {
  const rules = new Map<string, AllowedRule>(asked.map((rule) => [rule, { rule, allowed: 0, fingerprints: [] }]));
  for (const { rule, fingerprint } of findings) {
    const entry = rules.get(rule) ?? { rule, allowed: 0, fingerprints: [] };
    entry.allowed++;
    entry.fingerprints.push(fingerprint);
    rules.set(rule, entry);
  }
  return inOrder([...rules.values()]);
}

/** What is allowed where nothing was active when the ratchet was switched on: nothing. */
export function emptyBaseline(asked: readonly string[]): AllowedRule[] {
  return baselineOf([], asked);
}

/**
 * What is allowed once another version is active, or the ruleset asks for more: of each rule the fewer of what was allowed
 * and what there is. It never rises. A rule that was not asked before begins with what there is; one that is asked no more
 * is remembered, so that taking it out and in again allows nothing.
 */
export function lowered(before: Baseline, now: Baseline): AllowedRule[] {
  const known = new Map(before.map((one) => [one.rule, one]));
  for (const current of now) {
    const old = known.get(current.rule);
    if (!old || current.allowed < old.allowed) known.set(current.rule, current);
  }
  return inOrder([...known.values()]);
}

/** Whether a baseline says something of each of these rules. */
export function coversRules(baseline: Baseline, asked: readonly string[]): boolean {
  const known = new Set(baseline.map(({ rule }) => rule));
  return asked.every((rule) => known.has(rule));
}

/** What is allowed once an administrator says another number of one rule; which ones are the old ones stays. */
export function withAllowed(baseline: Baseline, rule: string, allowed: number): AllowedRule[] {
  const fingerprints = baseline.find((one) => one.rule === rule)?.fingerprints ?? [];
  return inOrder([...baseline.filter((one) => one.rule !== rule), { rule, allowed, fingerprints }]);
}

function inOrder(rules: AllowedRule[]): AllowedRule[] {
  return rules.sort((a, b) => (a.rule < b.rule ? -1 : 1));
}

/** A rule under a ratchet: how many findings it may have, how many it has, and the new ones where these are too many. */
export interface RatchetedRule {
  rule: string;
  allowed: number;
  now: number;
  /** Fingerprints of those that block. */
  beyond: string[];
}

/**
 * Holds the findings of one binding to its baseline: "4 today, never 5". Findings that block or warn count. A rule with no
 * more than it may have blocks nothing; with more, those block that are not among the old ones. People are told as before
 * of what is only notified.
 */
export function applyRatchet(
  findings: readonly JudgedFinding[],
  baseline: Baseline,
): { findings: JudgedFinding[]; rules: RatchetedRule[] } {
  const rules = new Map<string, RatchetedRule>(
    baseline.map(({ rule, allowed }) => [rule, { rule, allowed, now: 0, beyond: [] }]),
  );
  const old = new Map(baseline.map(({ rule, fingerprints }) => [rule, new Set(fingerprints)]));
  const counted = findings.filter(({ action }) => action !== "notify");
  for (const { finding } of counted) {
    const entry = rules.get(finding.rule) ?? { rule: finding.rule, allowed: 0, now: 0, beyond: [] };
    entry.now++;
    if (!old.get(finding.rule)?.has(finding.fingerprint)) entry.beyond.push(finding.fingerprint);
    rules.set(finding.rule, entry);
  }
  for (const entry of rules.values()) {
    if (entry.now <= entry.allowed) entry.beyond = [];
    // Fewer were allowed than there are old ones: nobody can tell which of them are too many.
    else if (entry.beyond.length < entry.now - entry.allowed) entry.beyond = fingerprintsOf(counted, entry.rule);
  }
  const blocking = new Set([...rules.values()].flatMap(({ beyond }) => beyond));
  return {
    findings: findings.map((one) =>
      one.action === "notify" ? one : { ...one, action: blocking.has(one.finding.fingerprint) ? "block" : "warn" },
    ),
    rules: [...rules.values()].sort((a, b) => (a.rule < b.rule ? -1 : 1)),
  };
}

function fingerprintsOf(findings: readonly JudgedFinding[], rule: string): string[] {
  return findings.filter(({ finding }) => finding.rule === rule).map(({ finding }) => finding.fingerprint);
}
