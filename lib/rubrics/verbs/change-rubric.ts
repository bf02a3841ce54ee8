import { z } from "zod";
import { RegistryError } from "@/lib/core/errors";
import { defineMutation } from "@/lib/core/mutation";
import { requireRevision } from "@/lib/core/revision";
import { requirePermission } from "@/lib/members/policy";
import { rubricPatch, rubricRef } from "@/lib/rubrics/schema/rubric";
import { archiveRubric, lockRubric } from "@/lib/rubrics/store";
import { currentChoice } from "./current-choice";
import { readRubric } from "./get-rubric";
import { requireRubric } from "./require-rubric";

/** Takes a rubric out of the lists, or back. Throws `conflict` for the one that scores are made with, and the shipped one. */
export const changeRubric = defineMutation({
  action: "rubric.update",
  input: z.strictObject({
    ...rubricRef.shape,
    ...rubricPatch.shape,
    expected: z.array(z.string()).readonly().optional(),
  }),
  authorize: (ctx) => requirePermission(ctx.actor, "rubric.manage"),
  run: async (tx, { rubric: slug, archived, expected }) => {
    await lockRubric(tx.access, slug);
    const before = await requireRubric(tx, slug);
    requireRevision(expected, before.revision);
    const wasArchived = before.archivedAt !== null;
    if (archived === wasArchived) return { result: await readRubric(tx, slug), audit: null };
    if (archived && (await currentChoice(tx)).rubric === slug) {
      throw new RegistryError("conflict", `Scores are made with ${slug}.`, { fix: "Choose another rubric first." });
    }
    await archiveRubric(tx.access, before.id, archived ? tx.now : null, tx.now);
    const entry = { entity: "rubric", entityId: before.id, entityName: slug };
    return {
      result: await readRubric(tx, slug),
      audit: { ...entry, before: { archived: wasArchived }, after: { archived } },
    };
  },
});
