import { actorRef } from "@/lib/core/context";
import { RegistryError } from "@/lib/core/errors";
import { defineMutation } from "@/lib/core/mutation";
import { requirePermission } from "@/lib/members/policy";
import { rubricName, SHIPPED_RUBRIC } from "@/lib/rubrics/model/rubric-name";
import { chooseRubricInput } from "@/lib/rubrics/schema/rubric";
import { findRubricVersion, insertChoice, lockRubric } from "@/lib/rubrics/store";
import { currentChoice } from "./current-choice";
import { readRubric } from "./get-rubric";
import { requireRubric } from "./require-rubric";

/**
 * Makes scores with a version of a rubric from now on: all are made again soon, and older ones keep the version they were made
 * with. Choosing what holds already changes nothing. Throws `not_found`, and `conflict` for a rubric that is archived.
 */
export const chooseRubric = defineMutation({
  action: "rubric.choose",
  input: chooseRubricInput,
  authorize: (ctx) => requirePermission(ctx.actor, "rubric.manage"),
  run: async (tx, { rubric: slug, number }) => {
    const by = actorRef(tx.actor);
    if (!by) throw new RegistryError("unauthenticated", "This needs somebody who is signed in.");
    await lockRubric(tx.access, slug);
    const chosen = await readRubric(tx, slug, number);
    if (chosen.archived) throw new RegistryError("conflict", `${slug} is archived.`, { fix: "Take it back first." });
    const before = await currentChoice(tx);
    if (before.rubric === slug && before.number === chosen.number) return { result: before, audit: null };
    const row = slug === SHIPPED_RUBRIC ? null : await requireRubric(tx, slug);
    const version = row && (await findRubricVersion(tx.access, row.id, chosen.number));
    await insertChoice(tx.access, version?.id ?? null, by, tx.now);
    return {
      result: await currentChoice(tx),
      audit: {
        ...{ entity: "rubric", entityId: row?.id ?? SHIPPED_RUBRIC, entityName: rubricName(slug, chosen.number) },
        before: { rubric: rubricName(before.rubric, before.number), digest: before.digest },
        after: { rubric: rubricName(slug, chosen.number), digest: chosen.digest },
      },
    };
  },
});
