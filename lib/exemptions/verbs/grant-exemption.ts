import { requireApi } from "@/lib/catalog/verbs/require-api";
import { actorRef, type ServiceContext } from "@/lib/core/context";
import { RegistryError } from "@/lib/core/errors";
import { defineMutation } from "@/lib/core/mutation";
import { utcDay } from "@/lib/lifecycle/notice";
import { CHECKS_BY_ID } from "@/lib/maturity/checks";
import { requirePermission } from "@/lib/members/policy";
import { findTeam } from "@/lib/members/verbs/find-team";
import { requireLastDay } from "@/lib/exemptions/policy";
import { grantExemptionInput } from "@/lib/exemptions/schema";
import { findLiveExemption, insertExemption } from "@/lib/exemptions/store";
import { presentExemption } from "./present-exemption";

/** Whom an exemption is for, as the audit log names them. */
async function subjectOf(tx: ServiceContext, { api, team }: { api?: string | undefined; team?: string | undefined }) {
  if (api !== undefined) {
    const { id } = await requireApi(tx, api);
    return { apiId: id, teamId: null, entity: { entity: "api", entityId: id, entityName: api } };
  }
  const { id, slug } = await findTeam(tx, team ?? "");
  return { apiId: null, teamId: id, entity: { entity: "team", entityId: id, entityName: slug } };
}

/**
 * Lets an API, or all APIs of a team, do without a check for a while: it keeps its own status and holds up no level. Throws
 * `not_found`, `conflict` where the same is exempted already, `invalid_input` for a check that there is not, a day that has
 * passed or is too far.
 */
export const grantExemption = defineMutation({
  action: "exemption.grant",
  input: grantExemptionInput,
  authorize: (ctx) => requirePermission(ctx.actor, "exemption.grant"),
  run: async (tx, { check, reason, ...given }) => {
    const by = actorRef(tx.actor);
    if (!by) throw new RegistryError("unauthenticated", "This needs somebody who is signed in.");
    if (!CHECKS_BY_ID.has(check)) {
      throw new RegistryError("invalid_input", `There is no check ${check}.`, {
        fix: "The checks are in docs/maturity-checks.md.",
        violations: [{ pointer: "/check", message: "not a check" }],
      });
    }
    const expiresOn = requireLastDay(given.expiresOn, tx.now);
    const { apiId, teamId, entity } = await subjectOf(tx, given);
    const live = await findLiveExemption(tx.access, { check, apiId, teamId }, new Date(utcDay(tx.now)));
    if (live) {
      throw new RegistryError("conflict", `${entity.entityName} is exempted from ${check} already.`, {
        fix: "End that exemption first: it has its own reason and day.",
      });
    }
    const row = await insertExemption(tx.access, { check, apiId, teamId, reason, expiresOn, at: tx.now, by });
    const after = { exemption: row.id, check, expiresOn: given.expiresOn, reason };
    return { result: presentExemption(row, tx.now), audit: { ...entity, after } };
  },
});
