import { defineCheck } from "@/lib/maturity/define-check";
import { judgeShare } from "@/lib/maturity/judge/judge-share";
import { unknown } from "@/lib/maturity/judge/outcomes";
import { apiPage } from "@/lib/maturity/judge/pages";
import { leastShare } from "@/lib/maturity/judge/parameters";

/** Callers have attested identities: L4, security. */
export const callersAttested = defineCheck({
  id: "callers-attested",
  facet: "security",
  level: 4,
  weight: 2,
  effortHours: 24,
  required: false,
  parameters: leastShare(50),
  title: "Callers have attested identities",
  why: "A name in a header is a claim; a SPIFFE id was issued by something that looked.",
  fix: "Issue SPIFFE ids to the workloads that call, and let them arrive with the telemetry.",
  evaluate: (facts, { leastPercent }) => {
    const href = apiPage(facts, "consumers");
    const none = unknown("no-calls", {}, href);
    return judgeShare(facts.traffic.spiffeCallers, leastPercent, { code: "callers-attested", href, none });
  },
});
