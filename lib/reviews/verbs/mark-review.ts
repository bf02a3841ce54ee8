import type { z } from "zod";
import { type ActorRef, actorRef, type ServiceContext } from "@/lib/core/context";
import { RegistryError } from "@/lib/core/errors";
import { parseInput } from "@/lib/core/parse-input";
import { prepareGates } from "@/lib/gates/verbs/prepare-gates";
import { requireFresh } from "@/lib/gates/verbs/require-fresh";
import { requirePermission } from "@/lib/members/policy";
import { marksInput, seenInput } from "@/lib/reviews/schema/inputs";
import { keepLook, listMarks, writeMarks } from "@/lib/reviews/store/looks";
import { keepSnapshot } from "@/lib/reviews/store/snapshots";
import { getLifecycleVersion } from "@/lib/versions/verbs/find-lifecycle-version";
import { contentOf } from "./find-standing";
import { requireReview } from "./require-review";

/** Marks that one person may keep in one review. */
const MOST_KEPT = 50_000;

function requireViewer(ctx: ServiceContext): ActorRef {
  requirePermission(ctx.actor, "registry.read");
  const viewer = actorRef(ctx.actor);
  if (viewer) return viewer;
  throw new RegistryError("unauthenticated", "Nobody is signed in, so nothing is kept of what was looked at.", {
    fix: "Sign in, or send Authorization: Bearer with an API token.",
  });
}

/**
 * Keeps that the caller looked at a revision of what is reviewed: what comes after is new to them. It is nobody else's
 * business: it is not in the audit log. Throws `conflict` where another revision was pushed meanwhile.
 */
export async function seeReview(
  ctx: ServiceContext,
  raw: z.input<typeof seenInput>,
): Promise<{ revision: number; at: string }> {
  const viewer = requireViewer(ctx);
  const { id, body } = parseInput(seenInput, raw);
  const { versionId } = await requireReview(ctx, id);
  const report = await prepareGates(ctx, await getLifecycleVersion(ctx, versionId));
  return ctx.transaction(async (tx) => {
    const version = await getLifecycleVersion(tx, versionId);
    if (body.revision !== version.revisionNumber) {
      throw new RegistryError("conflict", `The version is at revision ${version.revisionNumber} now.`, {
        fix: "Read the review again.",
        violations: [{ pointer: "/revision", message: "not the revision of now" }],
      });
    }
    await requireFresh(tx, version, report);
    const snapshotId = await keepSnapshot(tx.access, id, contentOf(version, report));
    await keepLook(tx.access, id, viewer, { versionRevision: body.revision, snapshotId, at: tx.now });
    return { revision: body.revision, at: tx.now.toISOString() };
  });
}

/**
 * Marks items of a review as done for the caller, and others as not done any more; returns all that are done. Marks hold on to
 * fingerprints: they survive revisions, and are the same on every device. They are nobody else's business, either.
 */
export async function markReview(ctx: ServiceContext, raw: z.input<typeof marksInput>): Promise<{ marks: string[] }> {
  const viewer = requireViewer(ctx);
  const { id, body } = parseInput(marksInput, raw);
  await requireReview(ctx, id);
  return ctx.transaction(async (tx) => {
    await writeMarks(tx.access, id, viewer, { ...body, at: tx.now });
    const marks = await listMarks(tx.access, id, viewer);
    if (marks.length <= MOST_KEPT) return { marks };
    throw new RegistryError("invalid_input", `At most ${MOST_KEPT} items can be marked in one review.`);
  });
}
