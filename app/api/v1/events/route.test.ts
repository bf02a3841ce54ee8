import { describe, expect, it } from "vitest";
import { createTeam } from "@/lib/members/verbs/create-team";
import { send } from "@/lib/testing/requests";
import { createWorld } from "@/lib/testing/world";
import { GET } from "./route";

interface Caller {
  headers(): Record<string, string> | Promise<Record<string, string>>;
}

async function open(caller: Caller, more: Record<string, string> = {}): Promise<Response> {
  const headers = { ...(await caller.headers()), ...more };
  return GET(new Request("http://127.0.0.1/api/v1/events", { headers }), { params: Promise.resolve({}) });
}

async function readUntil(body: ReadableStream<Uint8Array> | null, wanted: string): Promise<string> {
  if (!body) throw new Error("there is no stream");
  const reader = body.getReader();
  let text = "";
  while (!text.includes(wanted)) {
    const { value, done } = await reader.read();
    if (done) break;
    text += new TextDecoder().decode(value);
  }
  await reader.cancel();
  return text;
}

describe("200", () => {
  it("tells what changes after the stream began", async () => {
    const world = await createWorld();
    const administrator = await world.administrator();
    const answer = await open(administrator);
    expect(answer.headers.get("content-type")).toBe("text/event-stream");
    const slug = world.unique("events");
    await createTeam(administrator.ctx, { slug, name: "Events" });
    expect(await readUntil(answer.body, "team.create")).toContain("event: team.create\ndata: {");
  });

  it("goes on after the last event that the caller has seen", async () => {
    const world = await createWorld();
    const administrator = await world.administrator();
    await createTeam(administrator.ctx, { slug: world.unique("earlier"), name: "Earlier" });
    const answer = await open(administrator, { "last-event-id": "0" });
    expect(await readUntil(answer.body, "id: 1\n")).toContain("id: 1\n");
  });
});

describe("401", () => {
  it("is the answer to people who may not browse", async () => {
    const answer = await send(GET, { headers: { authorization: "Bearer nonsense" } });
    expect(answer.status).toBe(401);
  });
});
