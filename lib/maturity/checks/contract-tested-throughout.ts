import { defineCheck } from "@/lib/maturity/define-check";
import { judgeOperations } from "@/lib/maturity/judge/judge-contract";
import { judgeEvidence } from "@/lib/maturity/judge/judge-evidence";
import { judgeShare } from "@/lib/maturity/judge/judge-share";
import { unknown } from "@/lib/maturity/judge/outcomes";
import { leastShare } from "@/lib/maturity/judge/parameters";

/** Nearly every operation passes its contract test: L5, contract. */
export const contractTestedThroughout = defineCheck({
  id: "contract-tested-throughout",
  facet: "contract",
  level: 5,
  weight: 3,
  effortHours: 32,
  required: true,
  parameters: leastShare(95),
  title: "Nearly every operation passes its contract test",
  why: "Machines may only change by themselves what a test holds in place.",
  fix: "Extend the contract test to every operation, and report `operationsPassed` with it.",
  evaluate: (facts, { leastPercent }) =>
    judgeOperations(facts, ({ operations }) =>
      judgeEvidence(facts, "contract-test", ({ values }, href) => {
        const passed = values.operationsPassed;
        if (passed === undefined)
          return unknown("evidence-without-number", { kind: "contract-test", name: "operationsPassed" }, href);
        const share = { count: Math.min(passed, operations), of: operations };
        const none = unknown("evidence-missing", { kind: "contract-test" }, href);
        return judgeShare(share, leastPercent, { code: "contract-tested-throughout", href, none });
      }),
    ),
});
