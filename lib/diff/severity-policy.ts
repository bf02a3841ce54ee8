import { z } from "zod";
import { type Change, type Diff, POLICY_SEVERITIES, type PolicySeverity, type Severity } from "./model";
import { nearestRule } from "./nearest-rule";
import { findRule } from "./rules/catalogue";
import { sortChanges, summarise } from "./sort-changes";

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
 * What a policy makes of a change of this rule that the comparison found this bad. A change that was found harmless although
 * its rule is not (it was shown that whatever was valid still is) is not made worse again: a policy may only leave it out.
 */
export function severityUnder(policy: SeverityPolicy, id: string, found: Severity): PolicySeverity {
  const override = Object.hasOwn(policy.severities, id) ? policy.severities[id] : undefined;
  if (override === undefined || override === "ignore") return override ?? found;
  return isShownHarmless(id, found) ? found : override;
}

/**
 * The diff under a policy: severities replaced, `ruleSeverity` set where that made a difference, ignored changes left out
 * and counted, the order and the summary made anew.
 */
export function applySeverityPolicy(diff: Diff, policy: SeverityPolicy): Diff {
  const kept: Change[] = [];
  let ignored = diff.summary.ignored ?? 0;
  for (const change of diff.changes) {
    const { ruleSeverity = change.severity, ...rest } = change;
    const overrides = Object.hasOwn(policy.severities, change.id);
    const severity = overrides ? severityUnder(policy, change.id, ruleSeverity) : change.severity;
    if (severity === "ignore") ignored++;
    else if (!overrides) kept.push(change);
    else kept.push(severity === ruleSeverity ? { ...rest, severity } : { ...rest, severity, ruleSeverity });
  }
  const summary = summarise(kept);
  return { ...diff, summary: ignored > 0 ? { ...summary, ignored } : summary, changes: sortChanges(kept) };
}

function isShownHarmless(id: string, found: Severity): boolean {
  const rule = findRule(id);
  return found === "non-breaking" && rule !== undefined && rule.severity !== "non-breaking";
}
