import { describe, expect, it } from "vitest";
import { countAuditEntries } from "@/lib/testing/contexts";
import { addPublishedApi } from "@/lib/testing/published-api";
import { createWorld } from "@/lib/testing/world";
import { applyManifest } from "./apply-manifest";
import { declareDependency } from "./declare-dependency";
import { getConsumer } from "./get-consumer";
import { listConsumedApis } from "./list-consumed-apis";
import { requireConsumer } from "./require-consumer";

async function scene() {
  const world = await createWorld();
  const team = await world.team("Shop");
  const api = await addPublishedApi(world, team);
  await api.publish("1.0.0");
  const slug = world.unique("shop");
  const manifest = (consumes: string, name = slug) => `apiVersion: api.concordat.dev/v1
kind: Consumer
metadata: {name: ${name}, team: ${team.slug}, contact: shop@example.test}
spec:
  consumes:
    ${consumes}
`;
  const publisher = await team.member("publisher");
  const apply = (text: string, more: { origin?: string; dryRun?: boolean } = {}) =>
    applyManifest(publisher.ctx, { consumer: slug, text, ...more });
  return { world, team, api, slug, manifest, apply, publisher };
}

describe("applyManifest", () => {
  it("makes the consumer, and changes nothing the second time", async () => {
    const { world, api, slug, manifest, apply } = await scene();
    const text = manifest(`- {api: ${api.slug}, operations: ["GET /pets/{petId}"]}`);
    const first = await apply(text);
    expect(first).toMatchObject({ created: true, added: [{ api: api.slug }], removed: [] });
    expect(await apply(text)).toMatchObject({ created: false, added: [], changed: [], unchanged: [{ api: api.slug }] });
    expect(await countAuditEntries(world.system, (await requireConsumer(world.system, slug)).id)).toBe(1);
  });

  it("replaces what it said itself, and nothing that others say", async () => {
    const { world, api, slug, manifest, apply, publisher } = await scene();
    await apply(manifest(`- ${api.slug}`));
    await apply(manifest(`- ${api.slug}`), { origin: "github.com/shop/two" });
    await declareDependency(publisher.ctx, { consumer: slug, api: api.slug });
    expect((await apply(manifest("[]"))).removed).toMatchObject([{ api: api.slug }]);
    const [left] = (await listConsumedApis(world.anonymous, { consumer: slug })).items;
    expect(left?.claims.map(({ source, origin }) => [source, origin])).toEqual([
      ["declared", ""],
      ["manifest", "github.com/shop/two"],
    ]);
  });

  it("writes nothing when asked what would happen", async () => {
    const { world, api, slug, manifest, apply } = await scene();
    expect(await apply(manifest(`- ${api.slug}`), { dryRun: true })).toMatchObject({ dryRun: true, created: true });
    await expect(getConsumer(world.system, { consumer: slug })).rejects.toMatchObject({ code: "not_found" });
  });

  it("names every fault at its line and column", async () => {
    const { world, api, manifest, apply } = await scene();
    const gone = world.unique("gone");
    await expect(
      apply(manifest(`- ${gone}\n    - {api: ${api.slug}, version: "9", operations: []}`)),
    ).rejects.toMatchObject({
      code: "invalid_input",
      violations: [
        { pointer: "/spec/consumes/0", line: 6, column: 7 },
        { pointer: "/spec/consumes/1/version", line: 7 },
      ],
    });
    await expect(apply(manifest("[]", "other"))).rejects.toMatchObject({
      violations: [{ pointer: "/metadata/name", line: 3 }],
    });
    await expect(apply("kind: [")).rejects.toMatchObject({ code: "invalid_input" });
  });

  it("is for publishers of the team that the manifest names", async () => {
    const { world, slug, manifest } = await scene();
    const stranger = await (await world.team("Else")).member("owner");
    await expect(applyManifest(stranger.ctx, { consumer: slug, text: manifest("[]") })).rejects.toMatchObject({
      code: "forbidden",
    });
    await expect(applyManifest(world.anonymous, { consumer: slug, text: manifest("[]") })).rejects.toMatchObject({
      code: "unauthenticated",
    });
  });
});
