import { describe, expect, it } from "vitest";
import { testDatabase } from "@/lib/testing/db";
import { contextAt } from "@/lib/testing/contexts";
import { addApi } from "@/lib/testing/lifecycle";
import { createWorld } from "@/lib/testing/world";
import { DEFAULT_LIFECYCLE_POLICY } from "@/lib/lifecycle/model";
import { transitionVersion } from "@/lib/versions/verbs/transition-version";
import { declareDeprecation } from "./declare-deprecation";
import { withdrawDeprecation } from "./withdraw-deprecation";

const [ANNOUNCED, EARLIER] = ["2028-06-01", "2028-01-01"];
const OPERATION = { kind: "operation" as const, place: "GET /orders" };
const VERSION = { kind: "version" as const };
const earlier = { code: "transition_refused", message: /2028-06-01 was announced; 2028-01-01 is earlier/ };

/** An active version with one operation; both days are beyond the notice period. */
async function withApi() {
  const world = await createWorld();
  const api = await addApi(world, { policy: { ...DEFAULT_LIFECYCLE_POLICY, reviewRequired: false } });
  const { ctx } = await api.team.member("owner");
  const root = (await world.administrator()).ctx;
  const versionId = await api.version("1.0.0", { state: "active" });
  const { prisma } = await testDatabase();
  const place = { ordinal: 0, method: "GET", path: "/orders", pointer: "", line: 1, searchText: "" };
  await prisma.operation.create({ data: { versionId, key: "GET /orders", ...place } });
  const ref = { api: api.slug, version: "1.0.0" };
  const declare = (by: typeof ctx, sunsetAt: string, given: object) =>
    declareDeprecation(by, { ...ref, deprecation: { ...VERSION, sunsetAt, reason: "Old.", ...given } });
  const deprecate = (by: typeof ctx, sunsetAt: string, more: object = {}) =>
    transitionVersion(by, { ...ref, change: { to: "deprecated", reason: "Old.", deprecation: { sunsetAt }, ...more } });
  return { world, api, ref, ctx, root, versionId, prisma, declare, deprecate };
}

describe("a day that was announced", () => {
  it("does not come earlier by a transition that overtakes its plan", async () => {
    const { ctx, root, api, declare, deprecate } = await withApi();
    await declare(ctx, ANNOUNCED, { deprecatedAt: "2027-06-01" });
    await expect(deprecate(ctx, EARLIER)).rejects.toMatchObject(earlier);
    await expect(deprecate(ctx, EARLIER, { override: true })).rejects.toMatchObject({ code: "forbidden" });
    await deprecate(root, EARLIER, { override: true });
    expect(await api.stateOf("1.0.0")).toBe("deprecated");
  });

  it("may come later by it", async () => {
    const { ctx, declare, deprecate } = await withApi();
    await declare(ctx, ANNOUNCED, { deprecatedAt: "2027-06-01" });
    const { deprecation } = await deprecate(ctx, "2028-07-01");
    expect(deprecation?.sunsetAt).toBe("2028-07-01T00:00:00.000Z");
  });

  it.each([
    ["version", VERSION],
    ["operation", OPERATION],
  ])("does not come earlier by taking the record of its %s back", async (_name, subject) => {
    const { ctx, root, ref, declare } = await withApi();
    const { id } = await declare(ctx, ANNOUNCED, subject);
    await withdrawDeprecation(ctx, { ...ref, id, reason: "A mistake." });
    await expect(declare(ctx, EARLIER, subject)).rejects.toMatchObject(earlier);
    await expect(declare(ctx, EARLIER, { ...subject, override: true })).rejects.toMatchObject({ code: "forbidden" });
    expect(await declare(root, EARLIER, { ...subject, override: true })).toMatchObject({ sunsetOn: EARLIER });
  });

  it("is forgotten once it was taken back for long", async () => {
    const { world, ctx, root, ref, declare } = await withApi();
    const { id } = await declare(ctx, ANNOUNCED, VERSION);
    await withdrawDeprecation(ctx, { ...ref, id, reason: "It stays." });
    const later = await contextAt(root, new Date(world.now.getTime() + 91 * 86_400_000));
    expect(await declare(later, EARLIER, VERSION)).toMatchObject({ sunsetOn: EARLIER });
  });

  it("does not come earlier than the document says", async () => {
    const { ctx, versionId, prisma, declare } = await withApi();
    const mark = {
      kind: "operation",
      subject: "GET /orders",
      matchKey: "GET /orders",
      direct: true,
      source: "x-sunset",
    };
    const sunset = new Date(`${ANNOUNCED}T00:00:00Z`);
    await prisma.deprecationMark.create({
      data: { versionId, ...mark, sunset, ordinal: 0, file: "", pointer: "", line: 1 },
    });
    await expect(declare(ctx, EARLIER, OPERATION)).rejects.toMatchObject(earlier);
    expect(await declare(ctx, ANNOUNCED, OPERATION)).toMatchObject({ sunsetOn: ANNOUNCED });
  });
});
