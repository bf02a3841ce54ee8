import { z } from "zod";
import { defineQuery } from "@/lib/core/query";
import { requirePermission } from "@/lib/members/policy";
import { requireReview } from "@/lib/reviews/verbs/require-review";
import { handleFor, handlesOf } from "@/lib/threads/model/mentions";
import { mentionQuery } from "@/lib/threads/schema";
import { listMentionable } from "@/lib/threads/store/people";
import { requireCommenter } from "./require-commenter";

/** So many are offered at once. */
const MOST_OFFERED = 8;

/** People to name in a review, by the beginning of a word of theirs; for those who may speak in it. */
export const listMentions = defineQuery({
  input: z.strictObject({ review: z.uuid(), ...mentionQuery.shape }),
  authorize: async (ctx, { review }) => {
    // Before anything is looked up: who may not read learns nothing of what there is.
    requirePermission(ctx.actor, "registry.read");
    await requireCommenter(ctx, await requireReview(ctx, review));
  },
  run: async (ctx, { q }) => {
    const people = await listMentionable(ctx.access);
    const wanted = q.toLowerCase();
    const words = (person: (typeof people)[number]) => [
      ...handlesOf(person),
      ...person.name.toLowerCase().split(/\s+/),
      person.name.toLowerCase(),
    ];
    const fitting = people.filter((person) => words(person).some((word) => word.startsWith(wanted)));
    const items = fitting
      .slice(0, MOST_OFFERED)
      .map((person) => ({ id: person.id, name: person.name, handle: handleFor(person, people) }));
    return { items };
  },
});
