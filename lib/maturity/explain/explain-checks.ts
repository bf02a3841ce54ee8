import type { ApiScore, CheckResult, ScoreChange } from "@/lib/maturity/model/score";

/** Each check whose verdict, exemption or place in the levels is another; what came and what went. In the order of `after`. */
export function explainChecks(before: ApiScore, after: ApiScore): ScoreChange[] {
  const old = new Map(before.checks.map((check) => [check.id, check]));
  const present = new Set(after.checks.map(({ id }) => id));
  return [
    ...after.checks.flatMap((check) => explainCheck(old.get(check.id), check)),
    ...before.checks
      .filter(({ id }) => !present.has(id))
      .map((check) => change(check.id, "check-removed", check, null)),
  ];
}

function explainCheck(before: CheckResult | undefined, after: CheckResult): ScoreChange[] {
  if (!before) return [change(after.id, "check-added", null, after)];
  if (before.status !== after.status) return [change(after.id, STATUS_CODES[after.status], before, after)];
  if ((before.exemption === null) !== (after.exemption === null)) {
    return [change(after.id, after.exemption ? "exemption-granted" : "exemption-ended", before, after)];
  }
  if (before.level !== after.level) {
    return [change(after.id, before.level < after.level ? "check-moved-up" : "check-moved-down", before, after)];
  }
  if (before.required !== after.required) {
    return [change(after.id, after.required ? "check-required" : "check-optional", before, after)];
  }
  return [];
}

const STATUS_CODES = {
  met: "check-met",
  unmet: "check-unmet",
  unknown: "check-unknown",
  "not-applicable": "check-not-applicable",
} as const;

function change(id: string, code: string, before: CheckResult | null, after: CheckResult | null): ScoreChange {
  const values = { from: before?.level ?? 0, to: after?.level ?? 0, until: after?.exemption?.expiresOn ?? "" };
  return {
    kind: "check",
    id,
    from: before?.status ?? null,
    to: after?.status ?? null,
    because: { code, values },
    checks: [],
    evidence: after?.evidence ?? null,
  };
}
