import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { RegistryError } from "@/lib/core/errors";
import { DEFAULT_LIFECYCLE_POLICY, type VersionState } from "@/lib/lifecycle/model";
import { decideReview } from "@/lib/reviews/verbs/decide-review";
import { listReviews } from "@/lib/reviews/verbs/list-reviews";
import { requestReview } from "@/lib/reviews/verbs/request-review";
import { addApi, type ApiInWorld } from "@/lib/testing/lifecycle";
import { createWorld, type World } from "@/lib/testing/world";
import { transitionVersion } from "./transition-version";

const LABELS = ["1.0.0", "1.2.0", "1.10.0", "2.0.0-rc.1", "2.0.0"];
const GATES = { ...DEFAULT_LIFECYCLE_POLICY.gates, lint: "off", compatibility: "off" } as const;

type Step =
  | { kind: "transition"; label: string; to: VersionState }
  | { kind: "request" | "approve" | "changes"; label: string };

const label = fc.constantFrom(...LABELS);
const to = fc.constantFrom<VersionState>("active", "deprecated", "sunset", "retired", "in_review");
const step: fc.Arbitrary<Step> = fc.oneof(
  fc.record({ kind: fc.constant("transition" as const), label, to }),
  fc.record({ kind: fc.constantFrom("request" as const, "approve" as const, "changes" as const), label }),
);

/** Takes a step; what the registry refuses changes nothing, and is a step as good as any. */
async function take(world: World, api: ApiInWorld, one: Step): Promise<void> {
  const { system } = world;
  const version = one.label;
  try {
    if (one.kind === "request") await requestReview(system, { api: api.slug, version });
    else if (one.kind === "transition") {
      const deprecation = one.to === "deprecated" ? { deprecation: { sunsetAt: "2027-06-01" } } : {};
      const change = { to: one.to, reason: "A step.", ...deprecation };
      await transitionVersion(system, { api: api.slug, version, change });
    } else {
      const reviews = await listReviews(system, { api: api.slug, version });
      const [newest] = reviews.items;
      const reviewer = await api.team.member("reviewer");
      const decision = one.kind === "approve" ? "approve" : "request_changes";
      if (newest) await decideReview(reviewer.ctx, { id: newest.id, body: { decision, note: "A step." } });
    }
  } catch (error) {
    if (!(error instanceof RegistryError)) throw error;
  }
}

describe("the newest active version", () => {
  it("is what the API's row says after any sequence of verbs", { timeout: 120_000 }, async () => {
    await fc.assert(
      fc.asyncProperty(fc.array(step, { minLength: 4, maxLength: 14 }), async (steps) => {
        const world = await createWorld();
        const policy = { ...DEFAULT_LIFECYCLE_POLICY, reviewRequired: false, gates: GATES };
        const api = await addApi(world, { policy });
        for (const one of LABELS) await api.version(one);
        for (const from of LABELS) for (const to of LABELS) await api.breaking(from, to, 0);
        for (const one of steps) {
          await take(world, api, one);
          const states = await Promise.all(LABELS.map((name) => api.stateOf(name)));
          const newest = LABELS.filter((_, index) => states[index] === "active").at(-1) ?? null;
          expect(await api.activeLabel()).toBe(newest);
        }
      }),
      { numRuns: 8 },
    );
  });
});
