import type { GateReport } from "@/lib/gates/model";
import type { GateFacts } from "@/lib/lifecycle/gates";

/** What of the facts is as of now, and in no report. */
export type FreshFacts = Pick<GateFacts, "policy" | "version" | "ownership" | "waivers" | "today" | "validity">;

/** What the gates look at: what is known now, and what a report found out before. Without one, that counts as not run. */
export function gateFactsOf(fresh: FreshFacts, report: GateReport | undefined): GateFacts {
  return {
    ...fresh,
    lint: report?.lint ?? null,
    comparison: report?.comparison ?? null,
    semver: report?.semver ?? null,
    documentation: report?.documentation ?? null,
    policies: report?.policies ?? null,
  };
}
