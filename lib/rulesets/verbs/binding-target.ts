import type { ServiceContext } from "@/lib/core/context";
import { RegistryError } from "@/lib/core/errors";
import { findTeam } from "@/lib/members/verbs/find-team";
import type { BindingPlace } from "@/lib/rulesets/binding-store";
import { isShipped } from "@/lib/rulesets/model";
import type { BindingInput } from "@/lib/rulesets/schema/binding";
import { shippedText } from "@/lib/rulesets/schema/present-shipped";
import { findRulesetVersion } from "@/lib/rulesets/store";
import { requireApiRef } from "@/lib/versions/verbs/find-lifecycle-version";
import { requireStoredRuleset } from "./authorize-ruleset";

/**
 * Where something is to be bound, and the team whose own that is; null where it is the organisation's to decide. Throws
 * `not_found`.
 */
export async function placeOf(
  ctx: ServiceContext,
  { scope, subject }: Pick<BindingInput, "scope" | "subject">,
): Promise<BindingPlace & { ownerId: string | null }> {
  const nowhere = { scope, subject: "", teamId: null, apiId: null, ownerId: null };
  switch (scope) {
    case "team": {
      const { id } = await findTeam(ctx, subject);
      return { ...nowhere, teamId: id, ownerId: id };
    }
    case "api": {
      const { id, teamId } = await requireApiRef(ctx, subject);
      return { ...nowhere, apiId: id, ownerId: teamId };
    }
    default:
      return { ...nowhere, subject };
  }
}

/** What is to be bound. Throws `not_found` for a ruleset or version that is not there, `conflict` for one that is archived. */
export async function requireBindable(
  ctx: ServiceContext,
  { ruleset, number }: Pick<BindingInput, "ruleset" | "number">,
): Promise<{ shipped: string | null; rulesetId: string | null }> {
  const noVersion = () => new RegistryError("not_found", `There is no version ${number} of the ruleset ${ruleset}.`);
  if (isShipped(ruleset)) {
    shippedText(ruleset);
    if (number !== null) throw noVersion();
    return { shipped: ruleset, rulesetId: null };
  }
  const row = await requireStoredRuleset(ctx, ruleset);
  if (row.archivedAt) throw new RegistryError("conflict", `${row.name} is archived.`, { fix: "Take it back first." });
  if (number !== null && !(await findRulesetVersion(ctx.access, row.id, number))) throw noVersion();
  return { shipped: null, rulesetId: row.id };
}
