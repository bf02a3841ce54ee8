import { expect, it } from "vitest";
import { bindRuleset } from "@/lib/rulesets/verbs/bind-ruleset";
import { createRuleset } from "@/lib/rulesets/verbs/create-ruleset";
import { addPublishedApi } from "@/lib/testing/published-api";
import { createWorld } from "@/lib/testing/world";
import { listSilentRules } from "./list-silent-rules";

it("names a rule that is on and is for another format, and none that can act", async () => {
  const world = await createWorld();
  const { ctx } = await world.administrator();
  const api = await addPublishedApi(world, await world.team());
  const slug = world.unique("mute");
  const then = "then: {function: truthy}";
  const text = `rules:\n  old: {given: $, formats: [oas2], ${then}}\n  any: {given: $, ${then}}\n`;
  await createRuleset(ctx, { slug, name: "Mute", text });
  await bindRuleset(ctx, { ruleset: slug, scope: "api", subject: api.slug });
  await api.publish("1.0.0");
  const silent = await listSilentRules(world.system, { api: api.slug, version: "1.0.0" });
  expect(silent.filter((one) => one.ruleset === slug)).toEqual([
    { rule: "old", ruleset: slug, because: expect.stringContaining("it is for") },
  ]);
});
