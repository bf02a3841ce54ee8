import { describe, expect, it } from "vitest";
import { addApi } from "@/lib/testing/lifecycle";
import { createWorld } from "@/lib/testing/world";
import { listChangelog } from "./list-changelog";
import { listChanges } from "./list-changes";

async function apiWithBreaks(count: number) {
  const world = await createWorld();
  const api = await addApi(world);
  await api.version("1.0.0", { state: "active" });
  await api.version("2.0.0");
  const fingerprints = await api.breaking("1.0.0", "2.0.0", count);
  return { world, api, fingerprints };
}

describe("listChanges", () => {
  it("gives one page, with the counts of the whole and the labels that were asked for", async () => {
    const { world, api, fingerprints } = await apiWithBreaks(5);
    const input = { api: api.slug, from: "1.0.0", to: "2.0.0", pageSize: 2, page: 3 };
    const list = await listChanges(world.anonymous, input);
    expect(list).toMatchObject({ from: { label: "1.0.0" }, to: { label: "2.0.0" }, matched: 5, page: 3, pageCount: 3 });
    expect(list.summary.breaking).toBe(5);
    const [shown] = list.groups.flatMap((group) => group.changes.map((change) => change.fingerprint));
    expect(fingerprints).toContain(shown);
  });

  it("is refused for versions that are not there, and for people who may not read", async () => {
    const { world, api } = await apiWithBreaks(1);
    const pair = { api: api.slug, from: "1.0.0", to: "2.0.0" };
    await expect(listChanges(world.anonymous, { ...pair, to: "9.9.9" })).rejects.toMatchObject({ code: "not_found" });
    const stranger = { ...world.anonymous, actor: { kind: "anonymous" as const, mayRead: false } };
    await expect(listChanges(stranger, pair)).rejects.toMatchObject({ code: "unauthenticated" });
    await expect(listChangelog(stranger, { api: api.slug })).rejects.toMatchObject({ code: "unauthenticated" });
  });
});
