import { defineCheck } from "@/lib/maturity/define-check";
import { metIf, unknown } from "@/lib/maturity/judge/outcomes";
import { noParameters } from "@/lib/maturity/judge/parameters";
import { waiversHref } from "@/lib/waivers/model/waivers-address";

/** Nothing is waived: L5, governance. */
export const nothingWaived = defineCheck({
  id: "nothing-waived",
  facet: "governance",
  level: 5,
  weight: 1,
  effortHours: 12,
  required: false,
  parameters: noParameters,
  title: "Nothing is waived",
  why: "A machine cannot know that an exception was meant for somebody else.",
  fix: "Correct what each live waiver stands for, then revoke it.",
  evaluate: (facts) => {
    const { gates, waivers } = facts.governance;
    const href = waiversHref({ state: "approved", api: facts.api.slug });
    if (!gates.some(({ mode }) => mode === "block")) return unknown("waivers-no-gate", {}, href);
    const live = waivers.live + waivers.acceptances;
    return metIf(live === 0, "nothing-waived", { live }, href);
  },
});
