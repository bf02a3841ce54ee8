import { actorRef, type ServiceContext } from "@/lib/core/context";
import { RegistryError } from "@/lib/core/errors";
import { defineMutation } from "@/lib/core/mutation";
import { requirePermission } from "@/lib/members/policy";
import type { z } from "zod";
import { createRubricInput } from "@/lib/rubrics/schema/rubric";
import { findRubric, insertRubric } from "@/lib/rubrics/store";
import { readRubric } from "./get-rubric";
import { digested, readSaid, type SaidRubric } from "./read-said";

async function beginning(ctx: ServiceContext, input: z.output<typeof createRubricInput>): Promise<SaidRubric> {
  const said = input.copy
    ? (await readRubric(ctx, input.copy.rubric, input.copy.number)).content
    : readSaid(input, input.slug).content;
  return digested({ ...said, title: input.title ?? said.title }, input.slug);
}

/**
 * Makes a rubric: of a text, or as a copy. No score is made with it before it is chosen. Throws `conflict` where the slug is
 * taken, `not_found` for a copy of nothing, `invalid_input` with places.
 */
export const createRubric = defineMutation({
  action: "rubric.create",
  input: createRubricInput,
  authorize: (ctx) => requirePermission(ctx.actor, "rubric.manage"),
  run: async (tx, input) => {
    const by = actorRef(tx.actor);
    if (!by) throw new RegistryError("unauthenticated", "This needs somebody who is signed in.");
    if (await findRubric(tx.access, input.slug)) {
      throw new RegistryError("conflict", `There is a rubric ${input.slug} already.`, { fix: "Choose another slug." });
    }
    const { content, digest } = await beginning(tx, input);
    const first = { content, digest, note: input.note, by };
    const row = await insertRubric(tx.access, input.slug, first, tx.now);
    return {
      result: await readRubric(tx, input.slug),
      audit: {
        entity: "rubric",
        entityId: row.id,
        entityName: row.slug,
        after: { version: 1, digest, note: input.note },
      },
    };
  },
});
