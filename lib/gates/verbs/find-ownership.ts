import type { ActorRef, ServiceContext } from "@/lib/core/context";
import type { OwnershipFacts } from "@/lib/lifecycle/gates/judge-ownership";
import type { LifecyclePolicy } from "@/lib/lifecycle/model";
import { findPeopleWhoMay } from "@/lib/members/verbs/find-actors";
import type { LifecycleVersion } from "@/lib/versions/model/lifecycle-version";
import { isSameActor } from "@/lib/versions/model/stored-actor";

/** Who looks after an API now, apart from those who pushed. Quick: also in a transaction. */
export async function findApiOwnership(
  ctx: ServiceContext,
  { teamId, team }: LifecycleVersion["api"],
  pushers: readonly ActorRef[],
  policy: Pick<LifecyclePolicy, "reviewRequired" | "requiredApprovals">,
): Promise<OwnershipFacts> {
  const people = await findPeopleWhoMay(ctx, "review.decide", teamId);
  return {
    team: team.name,
    owners: people.filter(({ teams }) => teams.some((one) => one.teamId === teamId && one.role === "owner")).length,
    deciders: people.filter((person) => !pushers.some((pusher) => isSameActor(person, pusher))).length,
    needed: policy.reviewRequired ? policy.requiredApprovals : 0,
  };
}
