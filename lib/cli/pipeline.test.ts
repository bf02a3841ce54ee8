import http from "node:http";
import type { AddressInfo } from "node:net";
import { afterAll, beforeAll, describe, expect, it } from "vitest";
import { ROUTES } from "@/app/api/v1/route-index";
import { folderWith, runProgram } from "@/lib/cli/testing/run-program";
import { decideReview } from "@/lib/reviews/verbs/decide-review";
import { listReviews } from "@/lib/reviews/verbs/list-reviews";
import { DEFAULT_LIFECYCLE_POLICY } from "@/lib/lifecycle/model";
import { setTeamPolicy } from "@/lib/policies/verbs/set-team-policy";
import { definition, PETS_AND_LIST, sourceOf } from "@/lib/testing/definitions";
import { addPublishedApi } from "@/lib/testing/published-api";
import { createWorld } from "@/lib/testing/world";
import { getVersion } from "@/lib/versions/verbs/get-version";
import { publishVersion } from "@/lib/versions/verbs/publish-version";

/** Done once, right before the registry is asked for a transition: what somebody else does in between. */
let beforeTransition: (() => Promise<unknown>) | null = null;

/** Serves the routes as they are, so that the program meets the registry itself. */
async function serve(request: http.IncomingMessage, response: http.ServerResponse): Promise<void> {
  const chunks: Buffer[] = [];
  for await (const chunk of request) chunks.push(chunk as Buffer);
  const url = new URL(request.url ?? "/", `http://${request.headers.host}`);
  const found = matched(url.pathname.replace(/^\/api\/v1/, ""));
  if (found?.route.path.endsWith("/transitions")) {
    const others = beforeTransition;
    beforeTransition = null;
    await others?.();
  }
  const method =
    request.method === "GET" || request.method === "POST" || request.method === "PATCH" ? request.method : "GET";
  const handler = found?.route.methods[method];
  if (!found || !handler) return void response.writeHead(404).end();
  const headers = new Headers();
  for (const [name, value] of Object.entries(request.headers)) headers.set(name, String(value));
  const body = chunks.length > 0 ? { body: new Uint8Array(Buffer.concat(chunks)) } : {};
  const answer = await handler(new Request(url, { method, headers, ...body }), {
    params: Promise.resolve(found.params),
  });
  response.writeHead(answer.status, { ...Object.fromEntries(answer.headers), connection: "close" });
  if (answer.headers.get("content-type") !== "text/event-stream") return void response.end(await answer.text());
  response.on("close", () => void answer.body?.cancel().catch(() => undefined));
  for await (const part of answer.body ?? []) response.write(part);
  response.end();
}

function matched(path: string) {
  const parts = path.split("/");
  for (const route of ROUTES) {
    const names = route.path.split("/");
    const params: Record<string, string> = {};
    const fits =
      names.length === parts.length &&
      names.every((name, index) => {
        const part = decodeURIComponent(parts[index] ?? "");
        if (!name.startsWith("{")) return name === part;
        params[name.slice(1, -1)] = part;
        return true;
      });
    if (fits) return { route, params };
  }
  return null;
}

const server = http.createServer((request, response) => {
  serve(request, response).catch(() => response.destroy());
});
beforeAll(() => new Promise<void>((resolve) => void server.listen(0, "127.0.0.1", resolve)));
afterAll(() => {
  server.closeAllConnections();
  server.close();
});

const LIST = definition("1.0.0", PETS_AND_LIST);

async function scene(role: "publisher" | "owner" = "publisher") {
  const world = await createWorld();
  const team = await world.team();
  const api = await addPublishedApi(world, team);
  const program = await team.token(role);
  const bearer = new Headers(await program.headers()).get("authorization") ?? "";
  const address = server.address() as AddressInfo;
  const environment = {
    CONCORDAT_URL: `http://127.0.0.1:${address.port}`,
    CONCORDAT_TOKEN: bearer.replace("Bearer ", ""),
  };
  const run = (text: string, ...more: string[]) => {
    const args = [
      more[0] === "check" ? "check" : "publish",
      "pets.yaml",
      "--api",
      api.slug,
      ...more.slice(more[0] === "check" ? 1 : 0),
    ];
    return runProgram(args, folderWith({ "pets.yaml": text }), environment);
  };
  const publish = (text: string, ...more: string[]) => run(text, "--revise", "--wait", "--timeout", "60", ...more);
  const review = async () => (await listReviews(world.system, { api: api.slug })).items[0];
  const approve = async () => {
    const reviewer = await team.member("reviewer");
    await decideReview(reviewer.ctx, { id: (await review())?.id ?? "", body: { decision: "approve", note: "Fine." } });
  };
  const version = (label = "1.0.0") => getVersion(world.system, { api: api.slug, version: label });
  return { world, team, api, run, publish, approve, review, version };
}

/** Until something is so, a few seconds at most. */
async function until(is: () => Promise<boolean>): Promise<void> {
  for (let look = 0; look < 100; look++) {
    if (await is()) return;
    await new Promise((resolve) => setTimeout(resolve, 100));
  }
  throw new Error("it never was so");
}

describe("a pipeline", () => {
  it("holds what a pull request proposes, and publishes the same bytes once they are merged", async () => {
    const { publish, approve, review, version } = await scene();
    const proposed = publish(LIST, "--when-approved", "hold", "--purpose", "A list.");
    await until(async () => (await review()) !== undefined);
    await approve();
    const held = await proposed;
    expect([held.code, held.out]).toEqual([0, expect.stringContaining("approved, and waits to be published")]);
    expect(await version()).toMatchObject({ state: "in_review", revisionNumber: 1 });
    const merged = await publish(LIST, "--when-approved", "publish");
    expect([merged.code, merged.out]).toEqual([0, expect.stringContaining("Review: published")]);
    expect(await version()).toMatchObject({ state: "active" });
    const again = await publish(LIST, "--when-approved", "publish");
    expect([again.code, again.out]).toEqual([0, expect.stringContaining("Already there")]);
  });

  it("never publishes other bytes than those that were approved", async () => {
    const { publish, approve, review, version } = await scene();
    const proposed = publish(LIST, "--when-approved", "hold");
    await until(async () => (await review()) !== undefined);
    await approve();
    expect((await proposed).code).toBe(0);
    const other = LIST.replace("operationId: listPets", "operationId: listAllPets");
    const merged = publish(other, "--when-approved", "publish");
    await until(async () => (await version()).revisionNumber === 2);
    await until(async () => (await review())?.state === "open");
    expect((await version()).state).toBe("in_review");
    await approve();
    expect((await merged).code).toBe(0);
    expect(await version()).toMatchObject({ state: "active", revisionNumber: 2 });
    const late = await publish(LIST, "--when-approved", "publish");
    expect([late.code, late.err]).toEqual([1, expect.stringContaining("what was active once never changes")]);
  });

  it("publishes no other bytes that were pushed meanwhile where no review is needed", async () => {
    const { world, team, api, publish, version } = await scene("owner");
    const policy = { ...DEFAULT_LIFECYCLE_POLICY, reviewRequired: false };
    await setTeamPolicy(world.system, { team: team.slug, policy });
    beforeTransition = async () => {
      const source = sourceOf(LIST.replace("operationId: listPets", "operationId: listAllPets"));
      const other = await team.member("publisher");
      await publishVersion(other.ctx, { api: api.slug, source, version: "1.0.0", revise: true });
    };
    const published = await publish(LIST);
    expect([published.code, published.out]).toEqual([1, expect.stringContaining("other bytes were pushed meanwhile")]);
    expect(await version()).toMatchObject({ state: "draft", revisionNumber: 2 });
  });

  it("keeps an approval over another wording, and publishes it when it is merged", async () => {
    const { publish, approve, review, version } = await scene();
    const proposed = publish(LIST, "--when-approved", "hold");
    await until(async () => (await review()) !== undefined);
    await approve();
    expect((await proposed).code).toBe(0);
    const merged = await publish(LIST.replace("All pets", "Every pet"), "--when-approved", "publish");
    expect(merged.code).toBe(0);
    expect(await version()).toMatchObject({ state: "active", revisionNumber: 2 });
  });

  it("joins the review that is there when it runs again", async () => {
    const { publish, approve, review } = await scene();
    const first = await publish(LIST, "--timeout", "0");
    expect([first.code, first.err]).toEqual([2, expect.stringContaining("still undecided")]);
    const opened = await review();
    const again = publish(LIST);
    await approve();
    expect((await again).code).toBe(0);
    expect((await review())?.id).toBe(opened?.id);
  });

  it("checks a definition against the gates, and stores nothing", async () => {
    const { api, run, publish, review, approve, version } = await scene();
    const first = publish(LIST);
    await until(async () => (await review()) !== undefined);
    await approve();
    expect((await first).code).toBe(0);
    const breaking = await run(definition("1.1.0"), "check", "--format", "json");
    expect(breaking.code).toBe(1);
    expect(JSON.parse(breaking.out)).toMatchObject({ api: api.slug, version: "1.1.0", stored: false, verdict: "fail" });
    await expect(version("1.1.0")).rejects.toMatchObject({ code: "not_found" });
    expect((await run(LIST.replace("version: 1.0.0", "version: 1.1.0"), "check")).code).toBe(0);
    const comments = [
      await run(definition("1.1.0"), "check", "--format", "markdown"),
      await run(definition("1.1.0"), "check", "--format", "markdown"),
    ];
    expect(comments[1]?.out).toBe(comments[0]?.out);
    expect((await run("openapi: 3.0.3\ninfo: [", "check")).code).toBe(1);
  });
});
