import { describe, expect, it } from "vitest";
import { resolveCaller } from "@/lib/runtime/resolve-caller";
import { expectAuditEntry } from "./contexts";
import { testDatabase } from "./db";
import { createWorld } from "./world";

describe("the test world", () => {
  it("opens the engine that was asked for", async () => {
    const wanted = process.env.TEST_DATABASE === "postgres" ? "postgresql" : "pglite";
    expect((await testDatabase()).kind).toBe(wanted);
  });

  it("gives people whom the registry recognises by their session", async () => {
    const world = await createWorld();
    const team = await world.team();
    const owner = await team.member("owner");
    const headers = new Headers(await owner.headers());
    expect(await resolveCaller(headers, "POST")).toEqual(owner.actor);
  });

  it("gives programs that the registry recognises by their token", async () => {
    const world = await createWorld();
    const program = await (await world.team()).token("publisher", ["version.publish"]);
    expect(await resolveCaller(new Headers(await program.headers()), "POST")).toEqual(program.actor);
  });

  it("finds an audit entry", async () => {
    const world = await createWorld();
    const entityId = world.unique("thing");
    await world.system.transaction((tx) =>
      tx.appendAudit("thing.make", { entity: "thing", entityId, entityName: "a thing" }),
    );
    const entry = await expectAuditEntry(world.system, { action: "thing.make", entityId });
    expect(entry.at).toEqual(world.now);
  });
});
