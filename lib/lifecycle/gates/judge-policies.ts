import type { PolicyReport, PolicyResult } from "@/lib/gates/model";
import type { GateReason } from "@/lib/lifecycle/model";
import { type GateVerdict, notRun, reason } from "./verdict";

function says({ name, message, dryRun }: PolicyResult): GateReason {
  return reason(dryRun === "block" ? "policy_would_block" : "policy_says", { name, message });
}

/**
 * Every policy as code that blocks is fulfilled. One that blocks and could not be evaluated leaves the gate unknown. A dry run
 * binds nothing: it is told of, and never counted among the fulfilled.
 */
export function judgePolicies(report: PolicyReport | null): GateVerdict {
  if (report === null) return notRun();
  if (report.kind === "failed") return notRun(reason("policies_unknown", { because: report.because }));
  const { results } = report;
  const blocking = results.filter(({ effect }) => effect === "block");
  const broken = blocking.find(({ outcome }) => outcome === "error");
  const failed = blocking.filter(({ outcome }) => outcome === "fail");
  const binding = results.filter(({ dryRun }) => dryRun === undefined);
  const told = results.filter(({ outcome, effect, dryRun }) => outcome !== "pass" && (effect !== "notify" || dryRun));
  return {
    against: failed.map(({ fingerprint, policy }) => ({ fingerprint, rule: policy })),
    clear: binding.length === 0 ? reason("policies_none") : reason("policies_clear", { count: binding.length }),
    standing: (open) => reason("policies_stand", { ...open }),
    notes: told.map(says),
    ...(broken ? { unknown: reason("policies_unknown", { because: `${broken.name}: ${broken.message}` }) } : {}),
  };
}
