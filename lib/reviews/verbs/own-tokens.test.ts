import { describe, expect, it } from "vitest";
import { DEFAULT_LIFECYCLE_POLICY } from "@/lib/lifecycle/model";
import { testDatabase } from "@/lib/testing/db";
import { addApi } from "@/lib/testing/lifecycle";
import { testContext } from "@/lib/testing/contexts";
import type { Caller } from "@/lib/testing/people";
import { createWorld } from "@/lib/testing/world";
import { findTokenActors } from "@/lib/tokens/verbs/find-token-actors";
import { createToken } from "@/lib/tokens/verbs/create-token";
import { publishVersion } from "@/lib/versions/verbs/publish-version";
import { approveWaiver } from "@/lib/waivers/verbs/decide-waiver";
import { grantWaiver, requestWaivers } from "@/lib/waivers/verbs/grant-waiver";
import { decideReview } from "./decide-review";
import { getReview } from "./get-review";
import { requestReview } from "./request-review";

const code = (expected: string) => expect.objectContaining({ code: expected });
type By = Pick<Caller, "ctx">;

const TEXT = "openapi: 3.1.0\ninfo: {title: Orders, version: 1.0.0}\npaths: {}\n";
const SOURCE = { entry: "openapi.yaml", files: [{ name: "openapi.yaml", bytes: new TextEncoder().encode(TEXT) }] };

async function makeWorld(requiredApprovals = 1) {
  const world = await createWorld();
  const api = await addApi(world, { policy: { ...DEFAULT_LIFECYCLE_POLICY, requiredApprovals } });
  /** A token that somebody makes for themselves, as by REST. */
  const tokenOf = async (maker: By, role: "owner" | "reviewer" | "publisher" = "owner"): Promise<Caller> => {
    const { id } = await createToken(maker.ctx, { name: world.unique("own"), role, team: api.team.slug });
    const [actor] = await findTokenActors(world.system, [id]);
    if (!actor) throw new Error("the token is not there");
    const at = (now: Date) => testContext({ actor, now });
    return { actor, ctx: await at(world.now), at, headers: () => Promise.resolve({}) };
  };
  const pushedBy = async (publisher: Caller) => {
    await api.version("1.0.0", { publishedBy: publisher.actor });
    return (await requestReview(publisher.ctx, { api: api.slug, version: "1.0.0" })).id;
  };
  return { world, api, tokenOf, pushedBy };
}

const approve = (by: By, id: string) => decideReview(by.ctx, { id, body: { decision: "approve", note: "Fine." } });

describe("nobody makes themselves an approver", () => {
  type Made = Awaited<ReturnType<typeof makeWorld>>;
  it.each<[string, (made: Made) => Promise<{ publisher: Caller; approver: Caller }>]>([
    [
      "by a token of their own",
      async ({ api, tokenOf }) => {
        const publisher = await api.team.member("owner");
        return { publisher, approver: await tokenOf(publisher, "reviewer") };
      },
    ],
    [
      "by a token that their token made",
      async ({ api, tokenOf }) => {
        const publisher = await api.team.member("owner");
        return { publisher, approver: await tokenOf(await tokenOf(publisher)) };
      },
    ],
    [
      "where a token pushed, by one that it made",
      async ({ api, tokenOf }) => {
        const publisher = await api.team.token("owner");
        return { publisher, approver: await tokenOf(publisher, "reviewer") };
      },
    ],
    [
      "by another token of the same person",
      async ({ api, tokenOf }) => {
        const owner = await api.team.member("owner");
        return { publisher: await tokenOf(owner, "publisher"), approver: await tokenOf(owner, "reviewer") };
      },
    ],
    [
      "by the token of somebody who may not sign in any more",
      async ({ api, tokenOf }) => {
        const publisher = await api.team.member("owner");
        const approver = await tokenOf(publisher, "reviewer");
        const { prisma } = await testDatabase();
        await prisma.user.update({ where: { id: publisher.actor.id }, data: { disabledAt: publisher.ctx.now } });
        return { publisher, approver };
      },
    ],
  ])("%s", async (_how, set) => {
    const made = await makeWorld();
    const { publisher, approver } = await set(made);
    const review = await made.pushedBy(publisher);
    expect((await getReview(approver.ctx, { id: review })).myAction).toMatchObject({
      canApprove: false,
      code: "own_version",
    });
    await expect(approve(approver, review)).rejects.toEqual(code("forbidden"));
    expect(await made.api.stateOf("1.0.0")).toBe("in_review");
  });

  it("nor by an approval that was given before they pushed a revision", async () => {
    const { world, api, tokenOf, pushedBy } = await makeWorld(2);
    const [publisher, owner] = [await api.team.member("publisher"), await api.team.member("owner")];
    const approver = await tokenOf(owner, "reviewer");
    const review = await pushedBy(publisher);
    await approve(approver, review);
    await publishVersion(owner.ctx, { api: api.slug, source: SOURCE, version: "1.0.0", revise: true });
    const shown = await getReview(world.system, { id: review });
    expect(shown.decisions.map(({ status }) => status)).toEqual(["own_revision"]);
  });

  it("and for waivers, neither grants nor approves one", async () => {
    const { api, tokenOf, pushedBy } = await makeWorld();
    const publisher = await api.team.member("owner");
    const own = await tokenOf(publisher);
    await pushedBy(publisher);
    const expiresOn = publisher.ctx.now.toISOString().slice(0, 10);
    const waiver = { api: api.slug, version: "1.0.0", gate: "lint" as const, reason: "Later.", expiresOn };
    await expect(grantWaiver(own.ctx, waiver)).rejects.toEqual(code("forbidden"));
    const other = await api.team.member("owner");
    const [asked] = await requestWaivers(other.ctx, waiver);
    if (!asked) throw new Error("nothing was asked for");
    await expect(approveWaiver((await tokenOf(other)).ctx, { id: asked.id })).rejects.toEqual(code("forbidden"));
  });
});

describe("a token is an actor of its own", () => {
  it("whose pushes its maker may approve: pipelines push what others merged", async () => {
    const { api, tokenOf, pushedBy } = await makeWorld();
    const owner = await api.team.member("owner");
    const review = await pushedBy(await tokenOf(owner, "publisher"));
    expect(await approve(owner, review)).toMatchObject({ state: "published" });
  });

  it("also where an administrator made it, and those of others", async () => {
    const { world, tokenOf, pushedBy } = await makeWorld();
    const program = await world.token("administrator");
    const review = await pushedBy(program);
    expect(await approve(await tokenOf(program, "reviewer"), review)).toMatchObject({ state: "published" });
  });

  it("of which another person's counts", async () => {
    const { api, tokenOf, pushedBy } = await makeWorld();
    const review = await pushedBy(await tokenOf(await api.team.member("owner"), "publisher"));
    const other = await tokenOf(await api.team.member("owner"), "reviewer");
    expect(await approve(other, review)).toMatchObject({ state: "published" });
  });
});
