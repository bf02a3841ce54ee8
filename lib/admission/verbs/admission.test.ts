import { afterAll, describe, expect, it } from "vitest";
import { createApi } from "@/lib/catalog/verbs/create-api";
import { definition, sourceOf } from "@/lib/testing/definitions";
import { createWorld, type World } from "@/lib/testing/world";
import { publishVersion } from "@/lib/versions/verbs/publish-version";
import { closeCelThreads } from "@/lib/workers/cel-tasks";
import { closeWorkers } from "@/lib/workers/pool";
import { getAdmission } from "./get-admission";
import { hasAdmissionRules } from "./has-admission-rules";
import { tryAdmission } from "./try-admission";

afterAll(closeCelThreads);
afterAll(closeWorkers);

const refused = (code: string) => expect.objectContaining({ code });

const SIXTY = `[${Array.from({ length: 60 }, (_, index) => index).join(",")}]`;
const BOMB = `${SIXTY}.all(a, ${SIXTY}.all(b, ${SIXTY}.all(c, ${SIXTY}.all(d, a + b + c + d >= 0))))`;

function orders(rules: string): string {
  return definition(
    "1.0.0",
    `  /orders:
    post:
      operationId: createOrder
      summary: An order
      x-kubernetes-admission:
        rules:
${rules}
      requestBody:
        content:
          application/json:
            schema: { type: object, example: { amount: 10, payer: shop } }
            examples:
              small: { value: { amount: 1, payer: shop } }
              large: { value: { amount: 900 } }
      responses: { "201": { description: Made } }
  /plain:
    post: { summary: No rules, responses: { "201": { description: Made } } }`,
  );
}

const RULES = `          - { name: not too much, expression: object.amount < 100 }
          - { name: has a payer, expression: object.payer != "" }
          - { name: wrong, expression: "subject.amount > 1" }
          - { name: says nothing }`;

async function published(world: World, rules = RULES) {
  const { ctx } = await (await world.team()).member("publisher");
  const [team] = ctx.actor.kind === "user" ? ctx.actor.teams : [];
  const api = world.unique("orders");
  await createApi(ctx, { slug: api, name: "Orders", team: team?.teamSlug ?? "" });
  await publishVersion(ctx, { api, version: "1.0.0", source: sourceOf(orders(rules)) });
  return { api, version: "1.0.0" };
}

describe("the admission rules of a version", () => {
  it("are tried on the examples of their operation, and say what they cannot", async () => {
    const world = await createWorld();
    const ref = await published(world);
    const report = await getAdmission(world.anonymous, ref);
    expect(report).toMatchObject({ ...ref, more: 0 });
    expect(report.operations).toHaveLength(1);
    const [operation] = report.operations;
    expect(operation?.examples).toEqual([
      "application/json, example 1",
      "application/json, example 2",
      "application/json, example of the schema 1",
    ]);
    expect(
      operation?.rules.map(({ name, problem, results }) => [
        name,
        problem?.message ?? null,
        results.map(({ outcome }) => outcome),
      ]),
    ).toEqual([
      ["not too much", null, ["pass", "fail", "pass"]],
      ["has a payer", null, ["pass", "error", "pass"]],
      ["wrong", "There is no subject; did you mean object?", []],
      ["says nothing", "The rule has no expression.", []],
    ]);
    expect(operation?.rules[0]?.place).toMatchObject({ line: 12 });
  });

  it("are tried on an object that somebody hands in, which is not stored", async () => {
    const world = await createWorld();
    const rules = `          - { name: not too much, expression: object.amount < 100 }`;
    const ref = await published(world, rules);
    const asked = { ...ref, operation: "POST /orders" };
    expect(await tryAdmission(world.anonymous, { ...asked, object: { amount: 5 } })).toMatchObject({ admitted: true });
    const refusal = await tryAdmission(world.anonymous, { ...asked, object: { amount: 500 } });
    expect(refusal).toMatchObject({ admitted: false, rules: [{ results: [{ outcome: "fail" }] }] });
    const odd = await tryAdmission(world.anonymous, { ...asked, object: null });
    expect(odd).toMatchObject({ admitted: false, rules: [{ results: [{ outcome: "error" }] }] });
    const proto = JSON.parse('{"__proto__": {"amount": 1}}');
    expect(await tryAdmission(world.anonymous, { ...asked, object: proto })).toMatchObject({ admitted: false });
    await expect(tryAdmission(world.anonymous, { ...ref, operation: "POST /plain" })).rejects.toEqual(
      refused("not_found"),
    );
    await expect(tryAdmission(world.anonymous, { ...asked, object: "x".repeat(300_000) })).rejects.toEqual(
      refused("too_large"),
    );
  });

  it("cannot hold anybody up, however they are written", async () => {
    const world = await createWorld();
    const ref = await published(
      world,
      `          - { name: loops, expression: "${BOMB}" }\n          - { name: fine, expression: object.amount > 0 }`,
    );
    const began = performance.now();
    const { operations } = await getAdmission(world.anonymous, ref);
    expect(performance.now() - began).toBeLessThan(60_000);
    expect(operations[0]?.rules.map(({ results }) => results.map(({ outcome }) => outcome))).toEqual([
      ["error", "error", "error"],
      ["pass", "pass", "pass"],
    ]);
  });

  it("are known to be there without reading the definition", async () => {
    const world = await createWorld();
    const ref = await published(world);
    expect(await hasAdmissionRules(world.anonymous, ref)).toBe(true);
    expect(await hasAdmissionRules(world.anonymous, ref)).toBe(true);
  });
});
