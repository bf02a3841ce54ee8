import { defineCheck } from "@/lib/maturity/define-check";
import { judgeShare } from "@/lib/maturity/judge/judge-share";
import { unknown } from "@/lib/maturity/judge/outcomes";
import { apiPage } from "@/lib/maturity/judge/pages";
import { leastShare } from "@/lib/maturity/judge/parameters";

/** Nearly every caller has an attested identity: L5, security. */
export const callersAttestedThroughout = defineCheck({
  id: "callers-attested-throughout",
  facet: "security",
  level: 5,
  weight: 2,
  effortHours: 24,
  required: false,
  parameters: leastShare(95),
  title: "Nearly every caller has an attested identity",
  why: "One caller without an identity is the one that an attacker uses.",
  fix: "Find the callers without a SPIFFE id on the consumers page, and issue them one.",
  evaluate: (facts, { leastPercent }) => {
    const href = apiPage(facts, "consumers");
    const none = unknown("no-calls", {}, href);
    return judgeShare(facts.traffic.spiffeCallers, leastPercent, { code: "callers-attested-throughout", href, none });
  },
});
