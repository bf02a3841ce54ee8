import { describe, expect, it } from "vitest";
import type { ServiceContext } from "@/lib/core/context";
import { testDatabase } from "@/lib/testing/db";
import { createWorld } from "@/lib/testing/world";
import { listAudit } from "./list-audit";
import { verifyAudit } from "./verify-audit";

const append = (ctx: ServiceContext, entityName: string) =>
  ctx.transaction((tx) =>
    tx.appendAudit("thing.change", {
      entity: "thing",
      entityId: entityName,
      entityName,
      before: { n: 1, nested: { b: [1, 2], a: null } },
      after: { n: 2, at: new Date("2026-01-02T03:04:05.678Z"), missing: undefined },
    }),
  );

const WRITERS = 24;

/** A new value for every column of a row. The row that is then the first bad one is the changed one itself. */
const TAMPERINGS: [column: string, sql: string][] = [
  ["at", `at = at + interval '1 millisecond'`],
  ["actorKind", `"actorKind" = 'robot'`],
  ["actorId", `"actorId" = "actorId" || 'x'`],
  ["actorName", `"actorName" = 'Somebody else'`],
  ["action", `action = 'thing.look'`],
  ["entity", `entity = 'other'`],
  ["entityId", `"entityId" = "entityId" || 'x'`],
  ["entityName", `"entityName" = "entityName" || ' '`],
  ["before", `before = jsonb_set(before, '{nested,b,0}', '2')`],
  ["before to nothing", `before = NULL`],
  ["after", `after = after || '{"n": 3}'`],
  ["after with one more member", `after = after || '{"extra": null}'`],
  ["reason", `reason = 'Because.'`],
  ["origin", `origin = jsonb_set(origin, '{interface}', '"page"')`],
  ["origin to nothing", `origin = NULL`],
  ["what the hash covers", `"hashForm" = 1`],
  ["what the hash covers, with what it then does not", `"hashForm" = 1, reason = NULL, origin = NULL`],
  ["traceId", `"traceId" = upper("traceId") || '0'`],
  ["previousHash", `"previousHash" = repeat('f', 64)`],
  ["hash", `hash = repeat('e', 64)`],
];

// In this order: one chain, written by many at once, is then tampered with.
describe("the audit chain", () => {
  it("stays one chain under concurrent writers, and without a gap where one rolls back", async () => {
    const world = await createWorld();
    const writers = Array.from({ length: WRITERS }, (_, n) => append(world.system, `thing ${n}`));
    const failing = world.system.transaction(async (tx) => {
      await tx.appendAudit("thing.change", { entity: "thing", entityId: "never", entityName: "never" });
      throw new Error("rolled back");
    });
    const outcomes = await Promise.allSettled([...writers, failing]);
    expect(outcomes.filter(({ status }) => status === "rejected")).toHaveLength(1);
    expect(await verifyAudit(world.system, {})).toEqual({ ok: true, checked: WRITERS });
  });

  it.each(TAMPERINGS)("shows a change of %s, in any row", async (_column, assignment) => {
    const { system } = await createWorld();
    const { prisma } = await testDatabase();
    for (const sequence of [1, 2, Math.floor(WRITERS / 2), WRITERS]) {
      const found = await undone(async () => {
        const where = `WHERE sequence = ${sequence}`;
        expect(await prisma.$executeRawUnsafe(`UPDATE audit_entry SET ${assignment} ${where}`)).toBe(1);
        return verifyAudit(system, {});
      });
      expect(found).toEqual({ ok: false, checked: sequence - 1, firstBad: String(sequence) });
    }
    expect((await verifyAudit(system, {})).ok).toBe(true);
  });

  it("shows a row that is gone, by the row after it", async () => {
    const { system } = await createWorld();
    const { prisma } = await testDatabase();
    for (const sequence of [1, 7, WRITERS - 1]) {
      const found = await undone(async () => {
        await prisma.$executeRawUnsafe(`DELETE FROM audit_entry WHERE sequence = ${sequence}`);
        return verifyAudit(system, {});
      });
      expect(found).toEqual({ ok: false, checked: sequence - 1, firstBad: String(sequence + 1) });
    }
  });

  it("shows a row moved to another number, and a row put in before the first", async () => {
    const { system } = await createWorld();
    const { prisma } = await testDatabase();
    const moved = await undone(async () => {
      await prisma.$executeRawUnsafe("UPDATE audit_entry SET sequence = 1000 WHERE sequence = 5");
      return verifyAudit(system, {});
    });
    expect(moved).toEqual({ ok: false, checked: 4, firstBad: "6" });
    const forged = await undone(async () => {
      const row = await prisma.auditEntry.findUniqueOrThrow({ where: { sequence: 3n } });
      const { before: _before, after: _after, origin: _origin, ...plain } = row;
      await prisma.auditEntry.create({ data: { ...plain, sequence: 0n, hash: "d".repeat(64) } });
      return verifyAudit(system, {});
    });
    expect(forged).toEqual({ ok: false, checked: 0, firstBad: "0" });
  });
});

describe("listAudit", () => {
  it("pages from the newest on, without loss", async () => {
    const { anonymous } = await createWorld();
    const seen: string[] = [];
    let cursor: string | null = null;
    do {
      const page: Awaited<ReturnType<typeof listAudit>> = await listAudit(anonymous, {
        entity: "thing",
        limit: 7,
        ...(cursor ? { cursor } : {}),
      });
      seen.push(...page.items.map((entry) => entry.sequence));
      cursor = page.nextCursor;
    } while (cursor);
    expect(seen).toEqual(Array.from({ length: WRITERS }, (_, n) => String(WRITERS - n)));
  });

  it("filters by what was done, on what, and by whom", async () => {
    const { system } = await createWorld();
    expect((await listAudit(system, { entityId: "thing 3" })).items).toHaveLength(1);
    expect((await listAudit(system, { action: "thing.look" })).items).toHaveLength(0);
    expect((await listAudit(system, { actor: "test", limit: 200 })).items).toHaveLength(WRITERS);
  });

  it("filters by days, both included", async () => {
    const { system, now } = await createWorld();
    const day = (offset: number) => new Date(now.getTime() + offset * 86_400_000).toISOString().slice(0, 10);
    const count = async (days: { since?: string; until?: string }) =>
      (await listAudit(system, { entity: "thing", limit: 200, ...days })).items.length;
    expect(await count({ since: day(0), until: day(0) })).toBe(WRITERS);
    expect(await count({ since: day(1) })).toBe(0);
    expect(await count({ until: day(-1) })).toBe(0);
  });
});

/** Does something to the stored rows, and puts them back as they were. */
async function undone<T>(run: () => Promise<T>): Promise<T> {
  const { prisma } = await testDatabase();
  await prisma.$executeRawUnsafe("CREATE TABLE kept AS SELECT * FROM audit_entry");
  try {
    return await run();
  } finally {
    await prisma.$executeRawUnsafe("DELETE FROM audit_entry");
    await prisma.$executeRawUnsafe("INSERT INTO audit_entry SELECT * FROM kept");
    await prisma.$executeRawUnsafe("DROP TABLE kept");
  }
}
