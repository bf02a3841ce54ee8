import type { ServiceContext } from "@/lib/core/context";
import { RegistryError, type Violation } from "@/lib/core/errors";
import { requireApi } from "@/lib/catalog/verbs/require-api";
import { CHECKS_BY_ID } from "@/lib/maturity/checks";
import { findTeam } from "@/lib/members/verbs/find-team";
import type { CampaignColumns } from "@/lib/campaigns/store";

const TIERS = ["1", "2", "3"];

function violationsOf({ scope, targets, checks, startsOn, dueOn }: CampaignColumns): Violation[] {
  const found: Violation[] = [];
  for (const check of checks)
    if (!CHECKS_BY_ID.has(check)) found.push({ pointer: "/checks", message: `there is no check ${check}` });
  if (dueOn < startsOn) found.push({ pointer: "/dueOn", message: "is before the first day" });
  if (scope === "organisation" && targets.length > 0)
    found.push({ pointer: "/targets", message: "the organisation is all there is" });
  if (scope !== "organisation" && targets.length === 0)
    found.push({ pointer: "/targets", message: "names whom the campaign is for" });
  if (scope === "tier" && targets.some((tier) => !TIERS.includes(tier)))
    found.push({ pointer: "/targets", message: `tiers are ${TIERS.join(", ")}` });
  return found;
}

/** What a campaign is about, if it can be. Throws `invalid_input`, and `not_found` for teams and APIs that there are not. */
export async function requireAim(ctx: ServiceContext, columns: CampaignColumns): Promise<CampaignColumns> {
  const aim = { ...columns, checks: [...new Set(columns.checks)], targets: [...new Set(columns.targets)] };
  const violations = violationsOf(aim);
  const [first] = violations;
  if (first) {
    throw new RegistryError("invalid_input", `The campaign cannot be so: ${first.message}.`, {
      fix: "Correct the fields listed in violations.",
      violations,
    });
  }
  for (const target of aim.targets) {
    if (aim.scope === "team") await findTeam(ctx, target);
    if (aim.scope === "apis") await requireApi(ctx, target);
  }
  return aim;
}
