import { expect, it } from "vitest";
import { testDatabase } from "@/lib/testing/db";
import { createWorld } from "@/lib/testing/world";
import { updateUser } from "./update-user";

// A file of its own: the database of a file has no administrators but those a test makes.
it("of two administrators who remove each other at once, one stays", async () => {
  const world = await createWorld();
  const [first, second] = [await world.administrator("First"), await world.administrator("Second")];
  const outcomes = await Promise.allSettled([
    updateUser(first.ctx, { user: second.actor.id, changes: { role: "member" } }),
    updateUser(second.ctx, { user: first.actor.id, changes: { disabled: true } }),
  ]);
  expect(outcomes.map(({ status }) => status).sort()).toEqual(["fulfilled", "rejected"]);
  const refusal = outcomes.find((outcome) => outcome.status === "rejected");
  expect(refusal?.reason).toMatchObject({ code: "conflict" });
  const { prisma } = await testDatabase();
  expect(await prisma.user.count({ where: { role: "administrator", disabledAt: null } })).toBe(1);
});
