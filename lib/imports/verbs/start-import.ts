import { actorRef, type Actor, type ServiceContext } from "@/lib/core/context";
import { RegistryError } from "@/lib/core/errors";
import { defineMutation } from "@/lib/core/mutation";
import { requireImporter } from "@/lib/imports/policy";
import { nameOfUpload, type PreparedPlan, prepareUpload } from "@/lib/imports/prepare-plan";
import { type ImportRunDto, type StartImportInput, startImportInput } from "@/lib/imports/schema";
import { insertRun } from "@/lib/imports/store";
import { can } from "@/lib/members/policy";
import { enqueueJob } from "@/lib/queue/verbs/enqueue-job";
import { shownSource } from "@/lib/imports/model/shown-source";
import { showRun } from "./require-run";
import { writePlan } from "./write-plan";

/**
 * Begins an import. Files are planned at once; an address is fetched by a job. Nothing is published: that is
 * `runImport`'s. Throws `invalid_input` for what no plan can be made of.
 */
export const startImport = defineMutation({
  action: "import.create",
  input: startImportInput,
  authorize: (ctx) => requireImporter(ctx.actor),
  prepare: async (ctx, input): Promise<PreparedPlan | null> => {
    if ((input.upload === undefined) === (input.address === undefined)) {
      throw new RegistryError("invalid_input", "Send either files or an address.");
    }
    return input.upload ? prepareUpload(ctx, input.upload) : null;
  },
  run: async (tx, input, plan) => {
    const createdBy = actorRef(tx.actor);
    if (!createdBy) throw new RegistryError("unauthenticated", "Importing needs somebody who is signed in.");
    const source = input.address?.url ?? nameOfUpload(input.upload ?? []);
    const id = await insertRun(tx.access, {
      state: plan ? "planned" : "collecting",
      kind: kindOf(input),
      source,
      carryStates: input.carryStates,
      createdBy,
      createdAt: tx.now,
    });
    if (plan) await writePlan(tx, id, plan, input.team ?? onlyTeamOf(tx.actor));
    else await collectLater(tx, id, input);
    const result: ImportRunDto = await showRun(tx, id);
    const after = { kind: result.kind, source: shownSource(source), items: plan?.items.length ?? null };
    return { result, audit: { entity: "import", entityId: id, entityName: shownSource(source), after } };
  },
});

function kindOf({ address }: StartImportInput): string {
  if (!address) return "upload";
  return address.kind === "auto" ? "definition" : address.kind;
}

async function collectLater(tx: ServiceContext, runId: string, input: StartImportInput): Promise<void> {
  const team = input.team ?? onlyTeamOf(tx.actor);
  await enqueueJob(tx, "import-run", { runId, ...(team ? { team } : {}) }, { singletonKey: runId });
}

/** The team of somebody who may create APIs for one only: nobody has to ask whose they are. */
function onlyTeamOf(actor: Actor): string | undefined {
  if (actor.kind !== "user" || actor.administrator) return undefined;
  const teams = actor.teams.filter((team) => can(actor, "api.create", team.teamId));
  return teams.length === 1 ? teams[0]?.teamSlug : undefined;
}
