import { z } from "zod";
import { actorRef } from "@/lib/core/context";
import { RegistryError } from "@/lib/core/errors";
import { defineMutation } from "@/lib/core/mutation";
import { requireRevision } from "@/lib/core/revision";
import { requirePermission } from "@/lib/members/policy";
import { newRubricVersionInput, rubricRef } from "@/lib/rubrics/schema/rubric";
import { findRubricVersion, insertRubricVersion, lockRubric } from "@/lib/rubrics/store";
import { readRubric } from "./get-rubric";
import { readSaid } from "./read-said";
import { requireRubric } from "./require-rubric";

/**
 * Writes a new version of a rubric. Scores go on being made with the version that was chosen until another is. The same as
 * before is no new version. Throws `not_found`, `conflict` for one that is archived or shipped, `stale_revision`, and
 * `invalid_input` with places.
 */
export const addRubricVersion = defineMutation({
  action: "rubric.version",
  input: z.strictObject({
    ...rubricRef.shape,
    said: newRubricVersionInput,
    expected: z.array(z.string()).readonly().optional(),
  }),
  authorize: (ctx) => requirePermission(ctx.actor, "rubric.manage"),
  run: async (tx, { rubric: slug, said, expected }) => {
    const by = actorRef(tx.actor);
    if (!by) throw new RegistryError("unauthenticated", "This needs somebody who is signed in.");
    await lockRubric(tx.access, slug);
    const before = await requireRubric(tx, slug);
    requireRevision(expected, before.revision);
    if (before.archivedAt) throw new RegistryError("conflict", `${slug} is archived.`, { fix: "Take it back first." });
    const { content, digest } = readSaid(said, slug);
    const last = await findRubricVersion(tx.access, before.id, before.newestNumber);
    if (last?.digest === digest) return { result: await readRubric(tx, slug), audit: null };
    const version = { content, digest, note: said.note, by };
    const number = await insertRubricVersion(tx.access, before, version, tx.now);
    return {
      result: await readRubric(tx, slug),
      audit: {
        ...{ entity: "rubric", entityId: before.id, entityName: slug },
        before: { version: before.newestNumber, digest: last?.digest ?? null },
        after: { version: number, digest, note: said.note },
      },
    };
  },
});
