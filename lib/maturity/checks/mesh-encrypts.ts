import { defineCheck } from "@/lib/maturity/define-check";
import { evidenceOf, judgeEvidence } from "@/lib/maturity/judge/judge-evidence";
import { judgeShare } from "@/lib/maturity/judge/judge-share";
import { unknown } from "@/lib/maturity/judge/outcomes";
import { apiPage } from "@/lib/maturity/judge/pages";
import { leastShare } from "@/lib/maturity/judge/parameters";

/** A mesh encrypts the way to it: L3, security. */
export const meshEncrypts = defineCheck({
  id: "mesh-encrypts",
  facet: "security",
  level: 3,
  weight: 2,
  effortHours: 24,
  required: true,
  parameters: leastShare(25),
  title: "A mesh encrypts the way to it",
  why: "In a network that nobody trusts, both ends prove who they are.",
  fix: "Take the service into the mesh with strict mutual TLS; report it as evidence of kind `mutual-tls`, or let callers' SPIFFE ids arrive with the telemetry.",
  evaluate: (facts, { leastPercent }) => {
    const { spiffeCallers } = facts.traffic;
    if (evidenceOf(facts, "mutual-tls") || spiffeCallers.count === 0) return judgeEvidence(facts, "mutual-tls");
    const href = apiPage(facts, "consumers");
    const none = unknown("no-calls", {}, href);
    return judgeShare(spiffeCallers, leastPercent, { code: "mesh-encrypts-spiffe", href, none });
  },
});
