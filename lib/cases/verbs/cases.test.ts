import { describe, expect, it } from "vitest";
import { SHIPPED_CASES } from "@/lib/maturity/cases/shipped-cases";
import type { CaseContent } from "@/lib/maturity/cases/model";
import { countAuditEntries, expectAuditEntry } from "@/lib/testing/contexts";
import { createWorld } from "@/lib/testing/world";
import { deleteCase } from "./delete-case";
import { findAdvisedCases } from "./find-advised-cases";
import { getCase } from "./get-case";
import { listCases } from "./list-cases";
import { setCase } from "./set-case";

const refused = (code: string) => expect.objectContaining({ code });

function content(tag: string): CaseContent {
  return {
    title: { en: "Invoices leave the mainframe" },
    summary: { en: "One batch a night became an answer in a second." },
    scenario: { text: { en: "Nobody waits for the night any more." }, tags: [tag, "migration"] },
    specification: { text: { en: "OpenAPI in front of the old ledger." }, contracts: ["openapi"] },
    implementation: {
      text: { en: "A service beside it." },
      technologies: [],
      isolation: { before: null, after: "L-3" },
    },
    stages: [{ en: "before" }, { en: "after" }],
    metrics: [
      { kind: "latency", unit: "s", better: "lower", values: [null, { least: 1, most: 1 }] },
      {
        kind: "cost",
        unit: "%",
        better: "lower",
        values: [
          { least: 100, most: 100 },
          { least: 120, most: 120 },
        ],
      },
    ],
    qualities: [],
    ratings: { goal: 0.9, cost: null, satisfaction: 0.7 },
    lessons: [],
  };
}

describe("the library of cases", () => {
  it("has what comes with Concordat, for everybody who may read", async () => {
    const world = await createWorld();
    const { items } = await listCases(world.anonymous, { limit: 200 });
    const first = await listCases(world.anonymous, { limit: 2 });
    const second = await listCases(world.anonymous, { limit: 200, cursor: first.nextCursor ?? "" });
    expect([...first.items, ...second.items].map(({ slug }) => slug)).toEqual(items.map(({ slug }) => slug));
    expect(items.map(({ slug }) => slug)).toEqual(expect.arrayContaining([...SHIPPED_CASES.keys()]));
    const one = await getCase(world.anonymous, { slug: "payment-four-eras" });
    expect(one).toMatchObject({ shipped: true, revision: 0, by: null, success: { value: 1 } });
    expect(one.similar.map(({ slug }) => slug)).toContain("payment-containers");
    expect(one.similar[0]?.because.length).toBeGreaterThan(0);
    await expect(getCase(world.anonymous, { slug: "no-such-case" })).rejects.toEqual(refused("not_found"));
    await expect(deleteCase((await world.administrator()).ctx, { slug: "payment-four-eras" })).rejects.toEqual(
      refused("conflict"),
    );
  });

  it("is written by administrators", async () => {
    const world = await createWorld();
    const [tag, slug] = [world.unique("invoices"), world.unique("mainframe")];
    const owner = await (await world.team()).member("owner");
    await expect(setCase(owner.ctx, { slug, content: content(tag) })).rejects.toEqual(refused("forbidden"));
    const { ctx } = await world.administrator("Ada");
    const written = await setCase(ctx, { slug, content: content(tag) });
    expect(written).toMatchObject({ isNew: true, case: { revision: 1, shipped: false, by: { name: "Ada" } } });
    expect(written.case.success).toMatchObject({ value: 0.8, counted: { better: 0, worse: 1 } });
    expect((await listCases(ctx, { tag })).items.map((one) => one.slug)).toEqual([slug]);
    expect((await listCases(ctx, { tag, contract: "wit" })).items).toEqual([]);
    await expectAuditEntry(world.system, { action: "case.set", entityId: slug });
    const entries = await countAuditEntries(world.system, slug);
    await setCase(ctx, { slug, content: content(tag), expected: ["1"] });
    expect(await countAuditEntries(world.system, slug)).toBe(entries);
    const changed = { ...content(tag), lessons: [{ en: "Ask the night shift first." }] };
    expect(await setCase(ctx, { slug, content: changed })).toMatchObject({ isNew: false, case: { revision: 2 } });
    await expect(setCase(ctx, { slug, content: content(tag), expected: ["1"] })).rejects.toEqual(
      refused("stale_revision"),
    );
    await deleteCase(ctx, { slug, expected: ["2"] });
    await expect(getCase(ctx, { slug })).rejects.toEqual(refused("not_found"));
    await expect(deleteCase(ctx, { slug })).rejects.toEqual(refused("not_found"));
  });

  it("takes one writer of a slug at a time", async () => {
    const world = await createWorld();
    const slug = world.unique("twice");
    const { ctx } = await world.administrator();
    const made = await Promise.all(["a", "b"].map((tag) => setCase(ctx, { slug, content: content(tag) })));
    expect(made.map(({ isNew }) => isNew).toSorted()).toEqual([false, true]);
    await deleteCase(ctx, { slug });
  });

  it("is asked for what the advisor says", async () => {
    const world = await createWorld();
    const found = await findAdvisedCases(world.anonymous, {
      ...({ latency: "no", clients: "no", plugins: "no", cloudNative: "no", edge: "yes" } as const),
      ...{ isolation: 5, complexity: 1 },
    });
    expect(found[0]).toMatchObject({ slug: "edge-authentication-wasm" });
    expect(found[0]?.because[0]).toMatchObject({ part: "tags", shared: ["edge"] });
  });
});
