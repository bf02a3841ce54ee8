import { requireTeam } from "@/lib/catalog/verbs/require-team";
import type { ActorRef, ServiceContext } from "@/lib/core/context";
import type { ConsumerKind } from "@/lib/consumers/model";
import { type ConsumerRow, insertConsumer, lockConsumer, updateConsumer } from "@/lib/consumers/store/consumers";
import { claimIdentities } from "./claim-identities";
import { requireLockedConsumer } from "./require-consumer";

/** Fields that a manifest or a catalogue gives; what is undefined stays as it is. */
export interface GivenFields {
  name?: string | undefined;
  kind?: ConsumerKind | undefined;
  team?: string | undefined;
  contact?: string | undefined;
  description?: string | undefined;
}

/** The consumer of a slug with these fields, held: made where it is not there, changed where it differs. */
export async function ensureConsumer(
  ctx: ServiceContext,
  slug: string,
  given: GivenFields,
  by: ActorRef,
): Promise<{ row: ConsumerRow; created: boolean; changed: boolean }> {
  const { team: teamSlug, ...fields } = given;
  const team = teamSlug === undefined ? undefined : await requireTeam(ctx, teamSlug);
  const known = await lockConsumer(ctx.access, slug);
  if (!known) {
    const { name = slug, kind = "service", contact = null, description = "" } = fields;
    const all = { slug, name, kind, contact, description, links: [] };
    const created = await insertConsumer(ctx.access, all, team?.id ?? null, by, ctx.now);
    const row = await requireLockedConsumer(ctx, slug);
    await claimIdentities(ctx, row.id, [{ attribute: null, value: slug }]);
    return { row, created, changed: false };
  }
  const patch = {
    ...(fields.name === undefined || fields.name === known.name ? {} : { name: fields.name }),
    ...(fields.kind === undefined || fields.kind === known.kind ? {} : { kind: fields.kind }),
    ...(fields.contact === undefined || fields.contact === known.contact ? {} : { contact: fields.contact }),
    ...(fields.description === undefined || fields.description === known.description
      ? {}
      : { description: fields.description }),
  };
  const teamId = team?.id ?? known.teamId;
  const changed = Object.keys(patch).length > 0 || teamId !== known.teamId;
  if (changed) await updateConsumer(ctx.access, known.id, patch, teamId, ctx.now);
  return { row: known, created: false, changed };
}
