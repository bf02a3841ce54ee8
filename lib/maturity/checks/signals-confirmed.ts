import { deprecationsHref } from "@/lib/deprecations/model/deprecations-address";
import { defineCheck } from "@/lib/maturity/define-check";
import { judgeInLanguages } from "@/lib/maturity/judge/judge-contract";
import { metIf, notApplicable, unknown } from "@/lib/maturity/judge/outcomes";
import { publishPage } from "@/lib/maturity/judge/pages";
import { noParameters } from "@/lib/maturity/judge/parameters";

/** Responses announce deprecations: L4, lifecycle. */
export const signalsConfirmed = defineCheck({
  id: "signals-confirmed",
  facet: "lifecycle",
  level: 4,
  weight: 2,
  effortHours: 12,
  required: true,
  parameters: noParameters,
  title: "Responses announce deprecations",
  why: "Programs read headers; nobody reads mails.",
  fix: "Send the `Deprecation`, `Sunset` and `Link` fields that the signals page gives for your gateway, and let traces record them.",
  evaluate: (facts) =>
    judgeInLanguages(facts, ["openapi"], () => {
      const { records, signals } = facts.deprecations;
      const { confirmed, contradicted, notSeen } = signals;
      const href = deprecationsHref({ api: facts.api.slug });
      if (!facts.current) return unknown("no-contract", {}, publishPage(facts));
      if (records === 0) return notApplicable("nothing-deprecated", {}, href);
      if (confirmed + contradicted + notSeen === 0) return notApplicable("signals-not-due", {}, href);
      if (confirmed + contradicted === 0) return unknown("signals-not-seen", { notSeen }, href);
      return metIf(contradicted === 0, "signals-confirmed", { confirmed, contradicted, notSeen }, href);
    }),
});
