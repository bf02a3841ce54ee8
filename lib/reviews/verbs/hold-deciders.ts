import type { ActorRef, ServiceContext } from "@/lib/core/context";
import { holdRights } from "@/lib/members/verbs/find-actors";
import { findLiveReview } from "@/lib/reviews/store";
import { speakerOf } from "./present-review";

/**
 * Holds the rights of everybody who decided in the live reviews of some versions until the transaction ends: whoever takes
 * them away meanwhile waits. To be called after the API is locked and before anything is written to the audit log.
 */
export async function holdDeciders(tx: ServiceContext, versionIds: readonly string[]): Promise<void> {
  const speakers: ActorRef[] = [];
  for (const versionId of versionIds) {
    const row = await findLiveReview(tx.access, versionId);
    speakers.push(...(row?.decisions.map(speakerOf) ?? []));
  }
  await holdRights(tx, speakers);
}
