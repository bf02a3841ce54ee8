import { defineCheck } from "@/lib/maturity/define-check";
import { judgeShare } from "@/lib/maturity/judge/judge-share";
import { unknown } from "@/lib/maturity/judge/outcomes";
import { apiPage } from "@/lib/maturity/judge/pages";
import { leastShare } from "@/lib/maturity/judge/parameters";

/** Calls say who calls: L3, security. */
export const callersIdentified = defineCheck({
  id: "callers-identified",
  facet: "security",
  level: 3,
  weight: 3,
  effortHours: 12,
  required: true,
  parameters: leastShare(80),
  title: "Calls say who calls",
  why: "Who is not known can be neither warned nor limited nor asked.",
  fix: "Let clients and gateways send the caller in their spans (`peer.service`, a SPIFFE id), and map names to consumers.",
  evaluate: (facts, { leastPercent }) => {
    const href = apiPage(facts, "consumers");
    const none = unknown("no-calls", {}, href);
    return judgeShare(facts.traffic.identifiedCalls, leastPercent, { code: "callers-identified", href, none });
  },
});
