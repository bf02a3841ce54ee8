import { defineCheck } from "@/lib/maturity/define-check";
import { judgeCurrent } from "@/lib/maturity/judge/judge-contract";
import { metIf } from "@/lib/maturity/judge/outcomes";
import { apiPage } from "@/lib/maturity/judge/pages";
import { noParameters } from "@/lib/maturity/judge/parameters";

/** The version is a semantic version: L1, lifecycle. */
export const versionNumbered = defineCheck({
  id: "version-numbered",
  facet: "lifecycle",
  level: 1,
  weight: 1,
  effortHours: 2,
  required: true,
  parameters: noParameters,
  title: "The version is a semantic version",
  why: "Callers read from the number whether they must change something.",
  fix: "Publish under a number such as 1.4.0: major for what breaks, minor for what is new, patch for the rest.",
  evaluate: (facts) =>
    judgeCurrent(facts, ({ semver, label }) =>
      metIf(
        semver,
        semver ? "version-numbered" : "version-not-numbered",
        { version: label },
        apiPage(facts, "versions"),
      ),
    ),
});
