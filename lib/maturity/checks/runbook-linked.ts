import { defineCheck } from "@/lib/maturity/define-check";
import { metIf } from "@/lib/maturity/judge/outcomes";
import { apiPage } from "@/lib/maturity/judge/pages";
import { noParameters } from "@/lib/maturity/judge/parameters";

/** A runbook is linked: L2, observability. */
export const runbookLinked = defineCheck({
  id: "runbook-linked",
  facet: "observability",
  level: 2,
  weight: 1,
  effortHours: 2,
  required: false,
  parameters: noParameters,
  title: "A runbook is linked",
  why: "Who is woken at night needs the page that says what to do.",
  fix: "Add a link titled `Runbook` to the API's catalogue entry.",
  evaluate: (facts) => {
    const hasRunbook = facts.api.links.some((kind) => /run-?\s?book|playbook|on-?call|手册/i.test(kind));
    const code = hasRunbook ? "runbook-linked" : "runbook-missing";
    return metIf(hasRunbook, code, { links: facts.api.links.length }, apiPage(facts));
  },
});
