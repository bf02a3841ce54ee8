import { describe, expect, it } from "vitest";
import type { ServiceContext } from "@/lib/core/context";
import { testDatabase } from "@/lib/testing/db";
import { createWorld } from "@/lib/testing/world";
import { checkChain } from "./check-chain";
import { getAuditHead } from "./get-audit-head";
import { verifyAudit } from "./verify-audit";

const ROWS = 12;

const append = (ctx: ServiceContext, n: number) =>
  ctx.transaction((tx) =>
    tx.appendAudit("thing.change", { entity: "thing", entityId: `${n}`, entityName: `thing ${n}`, after: { n } }),
  );

async function sql(...statements: string[]): Promise<void> {
  const { prisma } = await testDatabase();
  for (const statement of statements) await prisma.$executeRawUnsafe(statement);
}

/** A log of some rows, which the test may spoil: rows and head are put back as they were before. */
async function spoilt<T>(run: (ctx: ServiceContext) => Promise<T>): Promise<T> {
  const { system } = await createWorld();
  const { sequence } = await getAuditHead(system, {});
  for (let n = Number(sequence); n < ROWS; n++) await append(system, n);
  await sql("CREATE TABLE kept AS SELECT * FROM audit_entry", "CREATE TABLE kept_head AS SELECT * FROM audit_head");
  try {
    return await run(system);
  } finally {
    await sql("DELETE FROM audit_entry", "INSERT INTO audit_entry SELECT * FROM kept", "DROP TABLE kept");
    await sql("DELETE FROM audit_head", "INSERT INTO audit_head SELECT * FROM kept_head", "DROP TABLE kept_head");
  }
}

describe("the head that is kept apart", () => {
  it.each([0, 1, ROWS - 1])("shows that the log was cut off after %i rows", async (left) => {
    const found = await spoilt(async (ctx) => {
      await sql(`DELETE FROM audit_entry WHERE sequence > ${left}`);
      return verifyAudit(ctx, {});
    });
    expect(found).toEqual({ ok: false, checked: left, firstBad: String(left + 1) });
  });

  it("shows it also when the registry wrote on since", async () => {
    const found = await spoilt(async (ctx) => {
      await sql(`DELETE FROM audit_entry WHERE sequence > ${ROWS - 2}`);
      await append(ctx, 99);
      return verifyAudit(ctx, {});
    });
    expect(found).toEqual({ ok: false, checked: ROWS - 2, firstBad: String(ROWS + 1) });
  });

  it("shows a row that was put behind the last, and a log whose head was taken away", async () => {
    const behind = await spoilt(async (ctx) => {
      const columns = `at, "actorKind", "actorId", "actorName", action, entity, "entityId", "entityName", before, after, "traceId"`;
      await sql(`INSERT INTO audit_entry (sequence, ${columns}, "previousHash", hash)
        SELECT ${ROWS + 1}, ${columns}, hash, repeat('a', 64) FROM audit_entry WHERE sequence = ${ROWS}`);
      return verifyAudit(ctx, {});
    });
    expect(behind).toEqual({ ok: false, checked: ROWS, firstBad: String(ROWS + 1) });
    const headless = await spoilt(async (ctx) => {
      await sql("DELETE FROM audit_head");
      return verifyAudit(ctx, {});
    });
    expect(headless).toMatchObject({ ok: false, firstBad: "1" });
  });

  it("shows reason and origin of a row that were changed or added", async () => {
    for (const change of [`reason = 'another'`, `origin = '{"interface": "page"}'`, `"hashForm" = 1`]) {
      const found = await spoilt(async (ctx) => {
        await sql(`UPDATE audit_entry SET ${change} WHERE sequence = 5`);
        return verifyAudit(ctx, {});
      });
      expect(found).toEqual({ ok: false, checked: 4, firstBad: "5" });
    }
  });
});

describe("checking part by part", () => {
  it("comes to the same end as checking at once", async () => {
    const seen = await spoilt(async (ctx) => {
      const parts = [await checkChain(ctx, { limit: 5 })];
      for (let last = parts[0]; last && !last.done; last = parts.at(-1)) {
        parts.push(await checkChain(ctx, { after: last.last.sequence, hash: last.last.hash, limit: 5 }));
      }
      return parts;
    });
    expect(seen.map(({ checked, total, done }) => [checked, total, done])).toEqual([
      [5, ROWS, false],
      [10, ROWS, false],
      [ROWS, ROWS, true],
    ]);
    expect(seen.every(({ ok }) => ok)).toBe(true);
  });

  it("does not go on from a hash that is not the chain's", async () => {
    const { system } = await createWorld();
    const part = await checkChain(system, { after: "3", hash: "a".repeat(64) });
    expect(part).toMatchObject({ ok: false, firstBad: "4" });
    await expect(checkChain(system, { after: "3" })).rejects.toMatchObject({ code: "invalid_input" });
  });
});
