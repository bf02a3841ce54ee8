import { defineCheck } from "@/lib/maturity/define-check";
import { metIf } from "@/lib/maturity/judge/outcomes";
import { teamPage } from "@/lib/maturity/judge/pages";
import { noParameters } from "@/lib/maturity/judge/parameters";

/** The team has an owner: L1, governance. */
export const ownerNamed = defineCheck({
  id: "owner-named",
  facet: "governance",
  level: 1,
  weight: 2,
  effortHours: 1,
  required: true,
  parameters: noParameters,
  title: "The team has an owner",
  why: "Reviews, notices and alerts need somebody who decides.",
  fix: "Make a member of the team its owner on the team's page.",
  evaluate: (facts) =>
    metIf(
      facts.api.owners > 0,
      facts.api.owners > 0 ? "owner-named" : "owner-missing",
      { team: facts.api.teamName, owners: facts.api.owners, members: facts.api.members },
      teamPage(facts),
    ),
});
