import type { KnownToPolicies } from "./make-report";

/** What was found out before, in the words in which policies as code are asked. */
export function policyFacts({ baseline, changes, lint }: KnownToPolicies) {
  return {
    baseline,
    changes:
      changes?.map(({ id, severity, operation, message }) => ({ rule: id, severity, operation, message })) ?? null,
    findings: lint.kind === "done" ? lint.findings : null,
  };
}
