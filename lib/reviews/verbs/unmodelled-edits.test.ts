import { describe, expect, it } from "vitest";
import { DEFAULT_LIFECYCLE_POLICY } from "@/lib/lifecycle/model";
import { sourceOf } from "@/lib/testing/definitions";
import { addReviewedApi, CONTENTS, type ReviewedApi } from "@/lib/testing/reviews";
import { createWorld } from "@/lib/testing/world";
import { publishVersion } from "@/lib/versions/verbs/publish-version";
import { decideReview } from "./decide-review";
import { getReview } from "./get-review";
import { publishReview } from "./publish-review";
import { requestReview } from "./request-review";

const pushText = (api: ReviewedApi, text: string) =>
  publishVersion(api.publisher.ctx, { api: api.slug, version: "1.1.0", source: sourceOf(text), revise: true });

/** A keyword of a schema that no comparison judges; OpenAPI 3.1 allows any. */
const latest = (text: string) => text.replace("openapi: 3.0.3", "openapi: 3.1.0");
const routed = (text: string, to: string) =>
  latest(text).replace("      type: object", `      type: object\n      gateway: { to: ${to} }`);
const LIST = latest(CONTENTS.list("1.1.0"));
const PET = latest(CONTENTS.pet("1.1.0"));

async function approved(text: string, note?: string) {
  const world = await createWorld();
  const api = await addReviewedApi(world);
  await api.setPolicy({ gates: { ...DEFAULT_LIFECYCLE_POLICY.gates, compatibility: "warn" } });
  await api.activate("1.0.0", "pet");
  const id = await api.ask("1.1.0", "list", true);
  await pushText(api, text);
  expect(await decideReview(api.reviewer.ctx, { id, body: { decision: "approve", note } })).toMatchObject({
    state: "approved",
  });
  return { world, api, id };
}

describe("an edit that the comparison does not judge", () => {
  it.each([
    ["a member that nobody knows", (text: string) => routed(text, "b")],
    ["the same, hidden behind something that is taken back", () => routed(PET, "b")],
    ["another value of such a member", (text: string) => text.replace("to: a", "to: b")],
  ])("undoes an approval and is named: %s", async (name, edit) => {
    const start = name.startsWith("another") ? routed(LIST, "a") : LIST;
    const { world, api, id } = await approved(start);
    await pushText(api, edit(start));
    const review = await getReview(world.system, { id });
    expect(review.state).toBe("open");
    expect(review.decisions[0]).toMatchObject({ status: "not_covering" });
    expect(review.decisions[0]?.newItems?.items.map(({ kind }) => kind)).toEqual(["content"]);
    expect(review.decisions[0]?.newItems?.items[0]?.message).toContain("gateway");
  });

  it("is no edit of prose, and nothing that is taken back", async () => {
    const { world, api, id } = await approved(routed(LIST, "a"));
    await pushText(api, `# said\n${routed(LIST, "a").replace("One pet", "Some pet")}`);
    expect((await getReview(world.system, { id })).state).toBe("approved");
    await pushText(api, LIST);
    expect((await getReview(world.system, { id })).state).toBe("approved");
    await pushText(api, PET);
    expect((await getReview(world.system, { id })).state).toBe("approved");
  });
});

describe("an operation that is new", () => {
  const KEY = "  securitySchemes:\n    key: { type: apiKey, in: header, name: X-Key }\n";
  const guarded = (text: string) =>
    `${text.replace("components:\n", `components:\n${KEY}`).trimEnd()}\nsecurity: [{ key: [] }]\n`;

  it("is approved with what guards it: once that is taken back, somebody looks again", async () => {
    const { world, api, id } = await approved(guarded(LIST), "Guarded from now on.");
    await pushText(api, LIST);
    const review = await getReview(world.system, { id });
    expect(review).toMatchObject({ state: "open", decisions: [{ status: "not_covering" }] });
    expect(review.decisions[0]?.newItems?.items.map(({ message }) => message)).toEqual([
      expect.stringContaining("GET /pets rests on"),
    ]);
  });
});

describe("a definition that is neither JSON nor YAML", () => {
  const SDL = "type Query { pet(id: ID!): String }";
  const push = (api: ReviewedApi, text: string) => {
    const bytes = new TextEncoder().encode(text);
    const source = { entry: "api.graphql", files: [{ name: "api.graphql", bytes }] };
    return publishVersion(api.publisher.ctx, { api: api.slug, version: "1.0.0", source, revise: true });
  };

  it("is approved as it reads: with other words it stays so, and with anything else it does not", async () => {
    const world = await createWorld();
    const api = await addReviewedApi(world);
    await push(api, SDL);
    const { id } = await requestReview(api.publisher.ctx, {
      ...{ api: api.slug, version: "1.0.0", publishWhenApproved: false },
    });
    await decideReview(api.reviewer.ctx, { id, body: { decision: "approve", note: "First." } });
    await push(api, `# said\n"""All there is."""\n${SDL}`);
    expect((await getReview(world.system, { id })).state).toBe("approved");
    await push(api, SDL.replace("pet(", "everything("));
    const review = await getReview(world.system, { id });
    expect(review).toMatchObject({ state: "open", decisions: [{ status: "not_covering" }] });
    await expect(publishReview(api.publisher.ctx, { id })).rejects.toMatchObject({ code: "transition_refused" });
  });
});
