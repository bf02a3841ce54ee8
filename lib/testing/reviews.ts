import { DEFAULT_LIFECYCLE_POLICY, type LifecyclePolicy } from "@/lib/lifecycle/model";
import { decideReview } from "@/lib/reviews/verbs/decide-review";
import { requestReview } from "@/lib/reviews/verbs/request-review";
import { setTeamPolicy } from "@/lib/policies/verbs/set-team-policy";
import { publishVersion } from "@/lib/versions/verbs/publish-version";
import { testDatabase } from "./db";
import { definition, PETS, PETS_AND_LIST, sourceOf } from "./definitions";
import type { Caller } from "./people";
import { addPublishedApi, type PublishedApi } from "./published-api";
import type { TeamInWorld, World } from "./world";

const SECURED = `${PETS}
      security: [{ key: [] }]`;
const KEY = `components:
  securitySchemes:
    key: { type: apiKey, in: header, name: X-Key }
`;

/** What a version can say, each real: one operation, two (its removal breaks), one that asks for a key, and other prose. */
export const CONTENTS = {
  pet: (label: string) => definition(label, PETS),
  list: (label: string) => definition(label, PETS_AND_LIST),
  petInProse: (label: string) => definition(label, PETS.replace("summary: One pet", "summary: A single pet")),
  petSecured: (label: string) => definition(label, SECURED).replace("components:\n", KEY),
  listInProse: (label: string) => definition(label, PETS_AND_LIST.replace("All pets", "Every pet")),
} as const;
export type ContentName = keyof typeof CONTENTS;

/** An API with real definitions, whose versions go through real reviews. */
export interface ReviewedApi extends PublishedApi {
  reviewer: Caller;
  owner: Caller;
  /** Pushes bytes as a version, or as the next revision of one. */
  push(by: Caller, label: string, content: ContentName): Promise<void>;
  /** Pushes a version and asks for its review, which waits for the button where `hold`. */
  ask(label: string, content: ContentName, hold?: boolean): Promise<string>;
  /** Pushes a version that becomes active by its review. */
  activate(label: string, content: ContentName): Promise<void>;
  setPolicy(over: Partial<LifecyclePolicy>): Promise<void>;
  version(label: string): Promise<{ id: string; state: string; digest: string; revisionNumber: number }>;
}

/** Makes an API of a team with a publisher, a reviewer and an owner. */
export async function addReviewedApi(world: World, given: { team?: TeamInWorld } = {}): Promise<ReviewedApi> {
  const team = given.team ?? (await world.team());
  const api = await addPublishedApi(world, team);
  const reviewer = await team.member("reviewer");
  const owner = await team.member("owner");
  const push = async (by: Caller, label: string, content: ContentName) => {
    const source = sourceOf(CONTENTS[content](label));
    await publishVersion(by.ctx, { api: api.slug, version: label, source, revise: true });
  };
  const ask = async (label: string, content: ContentName, hold = false) => {
    await push(api.publisher, label, content);
    const wanted = { api: api.slug, version: label, publishWhenApproved: !hold };
    return (await requestReview(api.publisher.ctx, wanted)).id;
  };
  return {
    ...api,
    reviewer,
    owner,
    push,
    ask,
    activate: async (label, content) => {
      const id = await ask(label, content);
      await decideReview(reviewer.ctx, { id, body: { decision: "approve", note: "First." } });
    },
    setPolicy: async (over) => {
      const policy = { ...DEFAULT_LIFECYCLE_POLICY, ...over };
      await setTeamPolicy(world.system, { team: team.slug, policy });
    },
    version: async (label) => {
      const { prisma } = await testDatabase();
      const select = { id: true, state: true, digest: true, revisionNumber: true };
      return prisma.apiVersion.findFirstOrThrow({ where: { label, api: { slug: api.slug } }, select });
    },
  };
}
