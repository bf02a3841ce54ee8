import fc from "fast-check";
import { beforeAll, describe, expect, it } from "vitest";
import { updateApi } from "@/lib/catalog/verbs/update-api";
import { createConsumer } from "@/lib/consumers/verbs/create-consumer";
import { declareDependency } from "@/lib/consumers/verbs/declare-dependency";
import { recordEvidence } from "@/lib/evidence/verbs/record-evidence";
import { grantExemption } from "@/lib/exemptions/verbs/grant-exemption";
import { removeMembership } from "@/lib/members/verbs/remove-membership";
import { activeRubric } from "@/lib/rubrics/verbs/active-rubric";
import { createSlo } from "@/lib/slos/verbs/create-slo";
import { testContext } from "@/lib/testing/contexts";
import { testDatabase } from "@/lib/testing/db";
import { definition, PETS_AND_LIST } from "@/lib/testing/definitions";
import { addPublishedApi, type PublishedApi } from "@/lib/testing/published-api";
import type { Person } from "@/lib/testing/people";
import { addTraffic } from "@/lib/testing/usage";
import { createWorld, type World } from "@/lib/testing/world";
import { packScore } from "@/lib/scorecards/score-row";
import { computeScores } from "./compute-scores";
import { scoreChanges } from "./score-changes";
import { scoreReported } from "./score-reported";

interface Stage {
  world: World;
  administrator: Person;
  owner: Person;
  apis: PublishedApi[];
}

let published = 0;
const VERSIONS = [definition("1.0.0"), definition("1.0.0", PETS_AND_LIST)];

/** Things that people and programs do, each by the verb that REST calls. */
const DEEDS = {
  publish: (_stage: Stage, api: PublishedApi) => {
    const version = `1.${++published}.0`;
    return api.publish(version, (VERSIONS[published % 2] ?? "").replace("1.0.0", version));
  },
  describe: ({ owner }, api) => updateApi(owner.ctx, { api: api.slug, patch: { description: "What it is for." } }),
  weigh: ({ owner }, api) => updateApi(owner.ctx, { api: api.slug, patch: { tier: 1, tags: ["public"] } }),
  test: ({ owner }, api) =>
    recordEvidence(owner.ctx, {
      ...{
        api: api.slug,
        kind: "contract-test",
        outcome: "passed",
        values: { operationsTested: 1, operationsPassed: 1 },
      },
    }),
  exempt: ({ administrator, world }, api) =>
    // A second one for the same check is refused, which changes nothing either.
    Promise.allSettled([
      grantExemption(administrator.ctx, {
        ...{ check: "published-by-ci", api: api.slug, reason: "Not yet." },
        expiresOn: new Date(world.now.getTime() + 30 * 86_400_000).toISOString().slice(0, 10),
      }),
    ]),
  aim: ({ owner, world }, api) =>
    createSlo(owner.ctx, {
      api: api.slug,
      slo: {
        ...{ name: world.unique("slo"), title: "Up", indicator: { kind: "availability" as const }, target: 0.99 },
        window: { kind: "rolling" as const, days: 28 },
      },
    }),
  consume: async ({ owner, world }, api) => {
    const slug = world.unique("shop");
    await createConsumer(owner.ctx, { slug, name: slug, kind: "service", team: api.team.slug });
    await declareDependency(owner.ctx, { consumer: slug, api: api.slug });
  },
  leave: async ({ administrator }, api) => {
    const leaver = await api.team.member("reader");
    await removeMembership(administrator.ctx, { team: api.team.slug, user: leaver.actor.email });
  },
  call: async ({ world }, api) => {
    await addTraffic(world.system, { service: api.slug, call: "GET /pets/7", by: "web-shop", times: 5 });
    await scoreReported(() => world.system);
  },
} satisfies Record<string, (stage: Stage, api: PublishedApi) => Promise<unknown>>;

type Deed = keyof typeof DEEDS;
const NAMES = Object.keys(DEEDS).filter((name): name is Deed => Object.hasOwn(DEEDS, name));

/** Takes the turns that the watcher would take. */
async function watch({ system }: World): Promise<void> {
  for (let turn = 0; turn < 20; turn++) {
    if ((await scoreChanges(system, () => system)).scored === null) return;
  }
}

async function stage(): Promise<Stage> {
  const world = await createWorld();
  const team = await world.team();
  const administrator = await world.administrator();
  const apis = [await addPublishedApi(world, team), await addPublishedApi(world, team)];
  return { world, administrator, owner: await team.member("owner"), apis };
}

async function storedAndFresh({ world, apis }: Stage) {
  const { prisma } = await testDatabase();
  const rows = await prisma.api.findMany({
    where: { slug: { in: apis.map(({ slug }) => slug) } },
    include: { score: true },
    orderBy: { id: "asc" },
  });
  const { rubric } = await activeRubric(world.system);
  const ids = rows.map(({ id }) => id);
  const fresh = new Map((await computeScores(world.system, ids, rubric)).map((one) => [one.apiId, one.score]));
  return rows.map(({ id, slug, score }) => {
    const again = fresh.get(id);
    return { slug, stored: score?.digest, fresh: again && packScore(again).digest };
  });
}

beforeAll(async () => {
  // The first look at a registry leaves what was before to the scoring of all.
  await watch(await createWorld());
});

describe("scoring what changes", () => {
  it("gives what scoring from scratch gives, whatever is done in whatever order", async () => {
    const deeds = fc.array(fc.tuple(fc.constantFrom(...NAMES), fc.nat(1)), { minLength: 3, maxLength: 8 });
    await fc.assert(
      fc.asyncProperty(deeds, async (done) => {
        const set = await stage();
        for (const [deed, which] of done) {
          const api = set.apis[which];
          if (api) await DEEDS[deed](set, api);
          await watch(set.world);
        }
        for (const { slug, stored, fresh } of await storedAndFresh(set)) expect(stored, slug).toBe(fresh);
      }),
      { numRuns: 8 },
    );
  }, 120_000);

  it("scores the team that an API leaves, too, and the one that has none any more", async () => {
    const set = await stage();
    const { world, administrator, apis } = set;
    await watch(world);
    const other = await world.team("Shop");
    for (const { slug } of apis) await updateApi(administrator.ctx, { api: slug, patch: { team: other.slug } });
    await watch(world);
    const { prisma } = await testDatabase();
    const last = async (teamId: string) =>
      (await prisma.teamScoreChange.findMany({ where: { teamId }, orderBy: { id: "desc" }, take: 1 }))[0];
    expect(await last(apis[0]?.team.id ?? "")).toMatchObject({ level: null, distribution: [0, 0, 0, 0, 0, 0] });
    expect((await last(other.id))?.distribution.reduce((sum, count) => sum + count, 0)).toBe(2);
  });

  it("does each stretch of the log in one process, and none is left out where one dies over it", async () => {
    const set = await stage();
    const [api] = set.apis;
    if (!api) throw new Error("no API");
    await watch(set.world);
    await DEEDS.describe(set, api);
    const broken = scoreChanges(set.world.system, () => {
      throw new Error("the process ends");
    });
    await expect(broken).rejects.toThrow("the process ends");
    expect((await scoreChanges(set.world.system, () => set.world.system)).scored).toBeNull();
    const later = await testContext({ now: new Date(set.world.now.getTime() + 61_000) });
    expect((await scoreChanges(later, () => later)).scored).toBeGreaterThanOrEqual(1);
  });
});
