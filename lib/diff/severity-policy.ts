import { z } from "zod";
import { type Change, type Diff, SEVERITIES, type Severity } from "./model";
import { nearestRule } from "./nearest-rule";
import { findRule } from "./rules/catalogue";
import { sortChanges, summarise } from "./sort-changes";

/** What a policy may say of a rule: how bad its changes are, or that they are left out. */
export const POLICY_SEVERITIES = [...SEVERITIES, "ignore"] as const;
export type PolicySeverity = Severity | "ignore";

/** The severities that somebody gives to rules in place of their own. A rule that is not named keeps its own. */
export interface SeverityPolicy {
  severities: Record<string, PolicySeverity>;
}

const policySeveritySchema = z.enum(POLICY_SEVERITIES, { error: `Write one of ${POLICY_SEVERITIES.join(", ")}.` });

const NEEDS_SEVERITIES = "A policy has `severities`: a mapping of rules to severities.";

/** A policy as people write it: `{severities: {<rule>: breaking | dangerous | non-breaking | ignore}}`. */
export const severityPolicySchema = z.strictObject({
  severities: z
    .record(z.string(), policySeveritySchema, { error: NEEDS_SEVERITIES })
    .superRefine((severities, context) => {
      for (const id of Object.keys(severities)) {
        if (!findRule(id)) context.addIssue({ code: "custom", path: [id], message: unknownRule(id) });
      }
    }),
});

function unknownRule(id: string): string {
  const nearest = nearestRule(id);
  return `There is no rule "${id.slice(0, 80)}".${nearest ? ` Did you mean "${nearest}"?` : ""}`;
}

/**
 * The diff under a policy: severities replaced, `ruleSeverity` set where that made a difference, ignored changes left out
 * and counted, the order and the summary made anew. A change that the comparison found harmless although its rule is
 * not (it was shown that whatever was valid still is) is not made worse again; an override may only leave it out.
 */
export function applySeverityPolicy(diff: Diff, policy: SeverityPolicy): Diff {
  const overrides = new Map(Object.entries(policy.severities));
  const kept: Change[] = [];
  let ignored = diff.summary.ignored ?? 0;
  for (const change of diff.changes) {
    const override = overrides.get(change.id);
    if (override === "ignore") ignored++;
    else kept.push(override === undefined ? change : overridden(change, override));
  }
  const summary = summarise(kept);
  return { ...diff, summary: ignored > 0 ? { ...summary, ignored } : summary, changes: sortChanges(kept) };
}

function overridden(change: Change, severity: Severity): Change {
  const { ruleSeverity = change.severity, ...rest } = change;
  if (isShownHarmless(change.id, ruleSeverity) || severity === ruleSeverity) return { ...rest, severity: ruleSeverity };
  return { ...rest, severity, ruleSeverity };
}

function isShownHarmless(id: string, found: Severity): boolean {
  const rule = findRule(id);
  return found === "non-breaking" && rule !== undefined && rule.severity !== "non-breaking";
}
