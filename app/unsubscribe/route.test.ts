import { describe, expect, it } from "vitest";
import { expectProblem } from "@/lib/testing/problems";
import { send } from "@/lib/testing/requests";
import { createWorld } from "@/lib/testing/world";
import { getPreferences } from "@/lib/notifications/verbs/get-preferences";
import { unsubscribeUrl } from "@/lib/mail/verbs/send-mail";
import { GET, POST } from "./route";

async function linked() {
  const world = await createWorld();
  const reader = await world.reader();
  const query = Object.fromEntries(new URL(await unsubscribeUrl(world.system, reader.actor.id)).searchParams);
  return { reader, query };
}

const form = {
  method: "POST",
  bytes: "List-Unsubscribe=One-Click",
  headers: { "content-type": "application/x-www-form-urlencoded" },
};
const modesOf = async (reader: Awaited<ReturnType<typeof linked>>["reader"]) =>
  new Set((await getPreferences(reader.ctx, {})).kinds.map((one) => one.mail));

describe("204", () => {
  it("ends mail with one click, without signing in", async () => {
    const { reader, query } = await linked();
    expect((await send(POST, { ...form, query })).status).toBe(204);
    expect(await modesOf(reader)).toEqual(new Set(["off"]));
  });
});

describe("302", () => {
  it("changes nothing where a mail program only looks", async () => {
    const { reader, query } = await linked();
    const { status, headers } = await send(GET, { query });
    expect([status, headers.get("location")]).toEqual([302, expect.stringMatching(/\/settings\/notifications$/)]);
    expect((await modesOf(reader)).size).toBeGreaterThan(1);
  });
});

describe("404", () => {
  it("for an address that was not in a message", async () => {
    const { reader, query } = await linked();
    expectProblem(await send(POST, { ...form, query: { ...query, signature: "AAAA" } }), "not_found");
    expect((await modesOf(reader)).size).toBeGreaterThan(1);
  });
});
