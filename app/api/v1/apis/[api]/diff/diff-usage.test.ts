import { beforeAll, describe, expect, it } from "vitest";
import { diffSchema } from "@/lib/diff/schema";
import { changeUsageDto } from "@/lib/change-usage/schema";
import { testDatabase } from "@/lib/testing/db";
import { definition } from "@/lib/testing/definitions";
import { addPublishedApi, type PublishedApi } from "@/lib/testing/published-api";
import { send } from "@/lib/testing/requests";
import { addDailyTraffic } from "@/lib/testing/usage";
import { createWorld, type World } from "@/lib/testing/world";
import { GET as getDiff } from "./route";

const LEFT = `  /owners:
    get:
      operationId: listOwners
      responses:
        "200":
          description: Fine
`;

let world: World;
let api: PublishedApi;

beforeAll(async () => {
  world = await createWorld();
  const team = await world.team();
  api = await addPublishedApi(world, team, await team.token("publisher"));
  const next = definition("2.0.0");
  const old = definition("1.0.0").replace(/^paths:\n/m, `paths:\n${LEFT}`);
  await api.publish("1.0.0", old);
  await api.publish("2.0.0", next);
  const { prisma } = await testDatabase();
  await prisma.apiVersion.updateMany({ where: { api: { slug: api.slug } }, data: { state: "active" } });
});

const ask = (usage?: string) => {
  const query = { from: "1.0.0", to: "2.0.0", ...(usage ? { usage } : {}) };
  return send(getDiff, { as: api.publisher, params: { api: api.slug }, query });
};

describe("a Diff with usage", () => {
  it("is exactly a Diff unless it is asked for", async () => {
    const answer = await ask();
    expect(answer.headers.get("etag")).not.toBeNull();
    expect(diffSchema.safeParse(answer.body).error).toBeUndefined();
  });

  it("says who calls what breaks, beside the Diff", async () => {
    const call = { service: api.slug, call: "GET /owners", version: "1.0.0", by: "web-shop" };
    await addDailyTraffic(world.system, 3, call);
    const { usage, ...diff }: { usage?: unknown } = JSON.parse((await ask("true")).text);
    const { changes } = diffSchema.parse(diff);
    const used = changeUsageDto.parse(usage);
    const removed = changes.find(({ id }) => id === "operation-removed");
    expect(used.summary).toMatchObject({ withTraffic: 1, consumers: 1, calls: 3 });
    expect(used.changes[removed?.fingerprint ?? ""]).toMatchObject({
      ...{ operation: "GET /owners", calls: 3, consumers: 1, names: ["web-shop"] },
    });
  });
});
