import { defineCheck } from "@/lib/maturity/define-check";
import { judgeCurrent } from "@/lib/maturity/judge/judge-contract";
import { metIf } from "@/lib/maturity/judge/outcomes";
import { versionPage } from "@/lib/maturity/judge/pages";
import { noParameters } from "@/lib/maturity/judge/parameters";

/** A version is active: L1, lifecycle. */
export const versionActive = defineCheck({
  id: "version-active",
  facet: "lifecycle",
  level: 1,
  weight: 2,
  effortHours: 2,
  required: true,
  parameters: noParameters,
  title: "A version is active",
  why: "Callers need one version that is promised to stay.",
  fix: "Take a draft through its review, so that it becomes active.",
  evaluate: (facts) =>
    judgeCurrent(facts, ({ state, label }) =>
      metIf(
        state === "active",
        state === "active" ? "version-active" : "version-not-active",
        { version: label, state },
        versionPage(facts, "lifecycle"),
      ),
    ),
});
