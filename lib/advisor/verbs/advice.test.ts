import { describe, expect, it } from "vitest";
import { expectAuditEntry } from "@/lib/testing/contexts";
import { addApi, UNKNOWN_ID } from "@/lib/testing/lifecycle";
import { createWorld } from "@/lib/testing/world";
import { attachAdvice } from "./attach-advice";
import { getAdvice } from "./get-advice";
import { getAdvisorModel } from "./get-advisor-model";
import { getRecommendation } from "./get-recommendation";
import { keepAdvice } from "./keep-advice";
import { listApiAdvice } from "./list-api-advice";

const refused = (code: string) => expect.objectContaining({ code });
const answers = {
  ...({ latency: "no", clients: "no", plugins: "yes", cloudNative: "no", edge: "unsure" } as const),
  ...{ isolation: 5, complexity: 2 },
} as const;

describe("advice", () => {
  it("is said to everybody who may read, and kept by those who are signed in", async () => {
    const world = await createWorld();
    expect(await getRecommendation(world.anonymous, answers)).toMatchObject({ stack: "wasm-wit-plugins" });
    expect((await getAdvisorModel(world.anonymous, {})).stacks).toHaveLength(9);
    await expect(keepAdvice(world.anonymous, answers)).rejects.toEqual(refused("unauthenticated"));
    const { ctx } = await world.reader("Rita");
    const kept = await keepAdvice(ctx, answers);
    expect(kept).toMatchObject({
      result: { stack: "wasm-wit-plugins" },
      current: true,
      api: null,
      by: { name: "Rita" },
    });
    expect(kept.answers.contractWeights.governance).toBe(3);
    expect(await getAdvice(world.anonymous, { advice: kept.id })).toEqual(kept);
    await expectAuditEntry(world.system, { action: "advice.keep", entityId: kept.id });
    await expect(getAdvice(ctx, { advice: UNKNOWN_ID })).rejects.toEqual(refused("not_found"));
  });

  it("is kept by programs of a team, too", async () => {
    const world = await createWorld();
    const program = await (await world.team()).token("publisher");
    expect(await keepAdvice(program.ctx, answers)).toMatchObject({ by: { kind: "token" } });
  });

  it("is attached to one API, by those who may change that", async () => {
    const world = await createWorld();
    const [api, other] = [await addApi(world), await addApi(world)];
    const [publisher, reader] = [await api.team.member("publisher"), await api.team.member("reader")];
    const { id } = await keepAdvice(reader.ctx, answers);
    const attach = { api: api.slug, advice: id };
    await expect(attachAdvice(reader.ctx, attach)).rejects.toEqual(refused("forbidden"));
    expect((await listApiAdvice(reader.ctx, { api: api.slug })).items).toEqual([]);
    const attached = await attachAdvice(publisher.ctx, attach);
    expect(attached.api?.slug).toBe(api.slug);
    expect(await attachAdvice(publisher.ctx, attach)).toEqual(attached);
    expect((await listApiAdvice(reader.ctx, { api: api.slug })).items).toEqual([attached]);
    const owner = await other.team.member("owner");
    await expect(attachAdvice(owner.ctx, { api: other.slug, advice: id })).rejects.toEqual(refused("conflict"));
    const entry = await expectAuditEntry(world.system, { action: "advice.attach", entityId: id });
    expect(entry.after).toEqual({ api: api.slug });
  });
});
