import { afterAll, describe, expect, it } from "vitest";
import { createApi } from "@/lib/catalog/verbs/create-api";
import type { PolicyReport } from "@/lib/gates/model";
import { definition, sourceOf } from "@/lib/testing/definitions";
import { addPublishedApi } from "@/lib/testing/published-api";
import { createWorld, type World } from "@/lib/testing/world";
import { requireLifecycleVersion } from "@/lib/versions/verbs/find-lifecycle-version";
import { publishVersion } from "@/lib/versions/verbs/publish-version";
import { closeCelThreads } from "@/lib/workers/cel-tasks";
import { benchCodePolicy } from "./bench-code-policy";
import { createCodePolicy } from "./create-code-policy";
import { deleteCodePolicy } from "./delete-code-policy";
import { evaluateCodePolicies } from "./evaluate-code-policies";
import { codePolicyStamp } from "./find-policy-stamp";
import { getCodePolicy } from "./get-code-policy";
import { getPolicyFacts } from "./get-policy-facts";
import { listPolicyVersions } from "./list-policy-versions";
import { readKnownFacts } from "./read-known-facts";
import { switchCodePolicy } from "./switch-code-policy";
import { updateCodePolicy } from "./update-code-policy";

afterAll(closeCelThreads);

const refused = (code: string) => expect.objectContaining({ code });

/** A list of sixty numbers, and a loop over it in a loop over it, four deep: 60⁴ steps. */
const SIXTY = `[${Array.from({ length: 60 }, (_, index) => index).join(",")}]`;
const BOMB = `${SIXTY}.all(a, ${SIXTY}.all(b, ${SIXTY}.all(c, ${SIXTY}.all(d, a + b + c + d >= 0))))`;

async function published(world: World) {
  const api = await addPublishedApi(world, await world.team());
  await api.publish("1.0.0");
  return { api, version: await requireLifecycleVersion(world.system, api.slug, "1.0.0") };
}

/** Makes a policy bound to one API, and switches it. */
async function addPolicy(
  world: World,
  api: string,
  expression: string,
  given: { effect?: "block" | "warn" | "notify"; state?: "on" | "dry-run"; message?: string } = {},
) {
  const { ctx } = await world.administrator();
  const slug = world.unique("policy");
  const { effect = "block", state = "on", message = "" } = given;
  const binding = { scope: "api" as const, targets: [api] };
  await createCodePolicy(ctx, { slug, name: slug, expression, message, effect, binding });
  await switchCodePolicy(ctx, { policy: slug, change: { state, withoutDryRun: true } });
  return slug;
}

function resultsOf(report: PolicyReport) {
  if (report.kind !== "done") throw new Error(report.because);
  return report.results;
}

describe("evaluateCodePolicies", () => {
  it("says what each policy that binds the version says, and names what is wrong", async () => {
    const world = await createWorld();
    const { api, version } = await published(world);
    const other = await published(world);
    const good = await addPolicy(world, api.slug, "version.operations == 1 && api.team == owner.team.slug");
    const bad = await addPolicy(world, api.slug, "operations.all(o, o.method != 'GET')", {
      message: "{{ operations.filter(o, o.method == 'GET').map(o, o.key) }} of {{ api.slug }}",
    });
    await addPolicy(world, other.api.slug, "false");
    const report = await evaluateCodePolicies(world.system, version, await readKnownFacts(world.system, version));
    expect(resultsOf(report).toSorted((a, b) => a.outcome.localeCompare(b.outcome))).toEqual([
      expect.objectContaining({
        policy: bad,
        outcome: "fail",
        effect: "block",
        message: `GET /pets/{petId} of ${api.slug}`,
      }),
      expect.objectContaining({ policy: good, outcome: "pass", message: "" }),
    ]);
  });

  it("takes no other policy with one that loops, fails or is no yes or no", async () => {
    const world = await createWorld();
    const { api, version } = await published(world);
    const good = await addPolicy(world, api.slug, "true");
    const loops = await addPolicy(world, api.slug, BOMB);
    const fails = await addPolicy(world, api.slug, "traffic.calls > 10");
    const odd = await addPolicy(world, api.slug, "{'a': 1}.a");
    const before = performance.now();
    const report = await evaluateCodePolicies(world.system, version, { baseline: null, changes: [] });
    expect(performance.now() - before).toBeLessThan(60_000);
    const outcomes = new Map(
      resultsOf(report).map(({ policy, outcome, message }) => [policy, `${outcome} ${message}`]),
    );
    expect(outcomes.get(good)).toBe("pass ");
    expect(outcomes.get(loops)).toMatch(/^error It took too long/);
    expect(outcomes.get(fails)).toMatch(/^error .*calls/);
    expect(outcomes.get(odd)).toMatch(/^error .*neither true nor false/);
  });

  it("only tells of a policy in dry run, with what would follow", async () => {
    const world = await createWorld();
    const { api, version } = await published(world);
    await addPolicy(world, api.slug, "false", { state: "dry-run" });
    const report = await evaluateCodePolicies(world.system, version, { baseline: null, changes: [] });
    expect(resultsOf(report)).toEqual([
      expect.objectContaining({ outcome: "fail", effect: "notify", dryRun: "block" }),
    ]);
  });

  it("cannot run a policy that reads changes where the comparison could not be made", async () => {
    const world = await createWorld();
    const { api, version } = await published(world);
    await addPolicy(world, api.slug, "!changes.exists(c, c.severity == 'breaking')");
    const report = await evaluateCodePolicies(world.system, version, { baseline: "0.9.0", changes: null });
    expect(resultsOf(report)).toEqual([expect.objectContaining({ outcome: "error" })]);
  });

  it("counts admission rules that the definition's own examples break", async () => {
    const world = await createWorld();
    const team = await world.team();
    const { ctx } = await team.member("publisher");
    const slug = world.unique("orders");
    await createApi(ctx, { slug, name: "Orders", team: team.slug });
    await publishVersion(ctx, { api: slug, version: "1.0.0", source: sourceOf(ADMITTED) });
    const version = await requireLifecycleVersion(world.system, slug, "1.0.0");
    const report = await evaluateCodePolicies(world.system, version, { baseline: null, changes: [] });
    expect(resultsOf(report)).toEqual([
      expect.objectContaining({
        policy: "x-kubernetes-admission",
        effect: "warn",
        outcome: "fail",
        message: "POST /orders, not too much (line 13) refuses application/json, example 1.",
      }),
      expect.objectContaining({ outcome: "error", message: expect.stringContaining("is never closed") }),
    ]);
  });

  it("stamps its report with what holds, and with another once that changes", async () => {
    const world = await createWorld();
    const { api, version } = await published(world);
    const slug = await addPolicy(world, api.slug, "true");
    const report = await evaluateCodePolicies(world.system, version, { baseline: null, changes: [] });
    expect(await codePolicyStamp(world.system, version)).toBe(report.stamp);
    const { ctx } = await world.administrator();
    await updateCodePolicy(ctx, { policy: slug, text: { name: slug, expression: "1 == 1" } });
    expect(await codePolicyStamp(world.system, version)).not.toBe(report.stamp);
  });
});

/** One operation with two rules, of which its example breaks one, and one that cannot be read. */
const ADMITTED = definition(
  "1.0.0",
  `  /orders:
    post:
      operationId: createOrder
      summary: An order
      x-kubernetes-admission:
        rules:
          - name: not too much
            expression: object.amount < 100
          - { name: has an id, expression: "has(object.id)" }
          - { name: broken, expression: "(object.id" }
      requestBody:
        content:
          application/json:
            schema: { type: object }
            example: { id: "1", amount: 250 }
      responses: { "201": { description: Made } }`,
);

describe("a policy as code", () => {
  it("keeps everything it ever said, and who may write it is decided by role", async () => {
    const world = await createWorld();
    const { ctx } = await world.administrator();
    const slug = world.unique("policy");
    const made = await createCodePolicy(ctx, { slug, name: "One", expression: "true", note: "first" });
    expect(made).toMatchObject({ state: "off", number: 1, revision: 1, effect: "warn" });
    const changed = await updateCodePolicy(ctx, {
      policy: slug,
      text: { name: "Two", expression: "1 < 2", effect: "block", note: "second" },
      expected: ["1"],
    });
    expect(changed).toMatchObject({ number: 2, name: "Two", effect: "block" });
    const versions = await listPolicyVersions(world.anonymous, { policy: slug });
    expect(versions.items.map(({ number, expression, note }) => [number, expression, note])).toEqual([
      [2, "1 < 2", "second"],
      [1, "true", "first"],
    ]);
    await expect(
      updateCodePolicy(ctx, { policy: slug, text: { name: "x", expression: "true" }, expected: ["1"] }),
    ).rejects.toEqual(refused("stale_revision"));
    const owner = await (await world.team()).member("owner");
    await expect(createCodePolicy(owner.ctx, { slug: `${slug}-2`, name: "x", expression: "true" })).rejects.toEqual(
      refused("forbidden"),
    );
    await expect(createCodePolicy(ctx, { slug, name: "x", expression: "true" })).rejects.toEqual(refused("conflict"));
    await deleteCodePolicy(ctx, { policy: slug });
    await expect(getCodePolicy(ctx, { policy: slug })).rejects.toEqual(refused("not_found"));
  });

  it("is refused with the line and column of what is wrong", async () => {
    const world = await createWorld();
    const { ctx } = await world.administrator();
    const text = { slug: world.unique("p"), name: "x", expression: "true &&\n  api.nmae == 'x'", message: "{{ foo }}" };
    await expect(createCodePolicy(ctx, text)).rejects.toMatchObject({
      code: "invalid_input",
      violations: [
        { pointer: "/expression", line: 2, column: 6, message: "There is no member nmae; did you mean name?" },
        { pointer: "/message", line: 1, column: 4 },
      ],
    });
  });

  it("is switched on only after a dry run of what it says, or by somebody who goes without", async () => {
    const world = await createWorld();
    const { ctx } = await world.administrator();
    const slug = world.unique("policy");
    const binding = { scope: "api" as const, targets: ["none"] };
    await createCodePolicy(ctx, { slug, name: "x", expression: "true", binding });
    await expect(switchCodePolicy(ctx, { policy: slug, change: { state: "on" } })).rejects.toEqual(refused("conflict"));
    const on = await switchCodePolicy(ctx, { policy: slug, change: { state: "on", withoutDryRun: true } });
    expect(on.state).toBe("on");
    await expect(deleteCodePolicy(ctx, { policy: slug })).rejects.toEqual(refused("conflict"));
  });
});

describe("the test bench", () => {
  it("tries a policy that is not stored on real versions, and shows what it was told", async () => {
    const world = await createWorld();
    const { api } = await published(world);
    const { ctx } = await world.reader();
    const versions = [{ api: api.slug, version: "1.0.0" }];
    const answer = await benchCodePolicy(ctx, { expression: "operations[0].anonymous", message: "", versions });
    expect(answer.items).toEqual([expect.objectContaining({ api: api.slug, outcome: "pass" })]);
    const facts = await getPolicyFacts(ctx, { api: api.slug, version: "1.0.0" });
    expect(facts).toMatchObject({
      counts: { operations: 1, changes: 0 },
      facts: { api: { slug: api.slug }, baseline: "", traffic: {}, operations: [{ key: "GET /pets/{petId}" }] },
    });
    await expect(benchCodePolicy(world.anonymous, { expression: "true", message: "", versions })).rejects.toEqual(
      refused("unauthenticated"),
    );
  });
});
