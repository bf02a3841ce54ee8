import { randomBytes } from "node:crypto";
import { expect } from "vitest";
import type { Actor, ServiceContext } from "@/lib/core/context";
import type { Origin } from "@/lib/core/origin";
import { dbOf } from "@/lib/db/data-access";
import { contextOver, systemActor } from "@/lib/runtime/service-context";
import { testDatabase } from "./db";

/** The instant at which a test takes place unless it says otherwise. */
export const TEST_NOW = new Date("2026-11-02T09:00:00.000Z");

/** A context over the database of this test file; the registry itself acts unless an actor is given. */
export async function testContext(given: { actor?: Actor; now?: Date; origin?: Origin } = {}): Promise<ServiceContext> {
  const { actor = systemActor("test"), now = TEST_NOW, origin } = given;
  const traceId = randomBytes(16).toString("hex");
  return contextOver(await testDatabase(), { actor, now, traceId, ...(origin ? { origin } : {}) });
}

/** The same context at another instant. */
export async function contextAt(ctx: ServiceContext, now: Date): Promise<ServiceContext> {
  return testContext({ actor: ctx.actor, now });
}

/** Expects exactly one audit entry of this action on this thing, and returns it. */
export async function expectAuditEntry(ctx: ServiceContext, wanted: { action: string; entityId: string }) {
  const rows = await dbOf(ctx.access).auditEntry.findMany({ where: wanted });
  expect(rows, `audit entries of ${wanted.action} on ${wanted.entityId}`).toHaveLength(1);
  const [row] = rows;
  if (!row) throw new Error("no such audit entry");
  return row;
}

/** How many audit entries there are of one thing. */
export async function countAuditEntries(ctx: ServiceContext, entityId: string): Promise<number> {
  return dbOf(ctx.access).auditEntry.count({ where: { entityId } });
}
