import { describe, expect, it } from "vitest";
import { addPublishedApi } from "@/lib/testing/published-api";
import { createWorld } from "@/lib/testing/world";
import { bindRuleset } from "./bind-ruleset";
import { createRuleset } from "./create-ruleset";
import { lintForGate } from "./lint-for-gate";
import { previewRuleset } from "./preview-ruleset";
import { findLifecycleVersion } from "@/lib/versions/verbs/find-lifecycle-version";

const refused = (code: string) => expect.objectContaining({ code });

/** Aliases that each stand for two of the one before. */
const laughs = `a0: &a0 [1,1]\n${Array.from({ length: 30 }, (_, index) => `a${index + 1}: &a${index + 1} [*a${index},*a${index}]`).join("\n")}\n`;
const deep = `rules: ${"{a: ".repeat(5_000)}1${"}".repeat(5_000)}`;
const aliasChain = `aliases:\n${Array.from({ length: 200 }, (_, index) => `  A${index}: ['#A${index + 1}']`).join("\n")}\n  A200: ['$']\nrules:\n  r: {given: '#A0', then: {function: truthy}}\n`;
const circle = "aliases:\n  A: ['#B']\n  B: ['#A']\nrules:\n  r: {given: '#A', then: {function: truthy}}\n";

const rule = (then: string, given = "$..*") =>
  `rules:\n  r:\n    given: "${given}"\n    severity: error\n    then: ${then}\n`;

describe("a hostile ruleset is refused with its place", () => {
  const cases: [string, string][] = [
    ["functions that it brings", "functions: [evil]\nrules: {}\n"],
    ["a folder of functions", "functionsDir: ./evil\nrules: {}\n"],
    ["an address that it extends", "extends: https://evil.example/ruleset.yaml\n"],
    ["a file that it extends", "extends: ../../../etc/passwd\n"],
    ["a package that it extends", "extends: [['@evil/ruleset', all]]\n"],
    ["aliases that grow without end", laughs],
    ["a text that is deeper than any ruleset", deep],
    ["aliases in a circle", circle],
    ["a function that nobody has", rule("{function: constructor}")],
    [
      "an expression that would run code",
      rule("{function: truthy}", "$[?(@.constructor.constructor('return process')())]"),
    ],
    ["no text at all", "   "],
    ["a list", "- a\n- b\n"],
  ];
  it.each(cases)("%s", async (_name, text) => {
    const world = await createWorld();
    const { ctx } = await world.administrator();
    const made = createRuleset(ctx, { slug: world.unique("hostile"), name: "Hostile", text });
    await expect(made).rejects.toEqual(refused("invalid_input"));
  });

  it("is at most 256 KiB long", async () => {
    const world = await createWorld();
    const { ctx } = await world.administrator();
    const text = `# ${"x".repeat(256 * 1024)}\nrules: {}\n`;
    await expect(createRuleset(ctx, { slug: world.unique("huge"), name: "Huge", text })).rejects.toEqual(
      refused("invalid_input"),
    );
  });
});

describe("a hostile rule ends within its bounds", () => {
  const cases: [string, string][] = [
    [
      "a pattern that backtracks without end elsewhere",
      rule("{field: '@key', function: pattern, functionOptions: {match: '^(a+)+$'}}"),
    ],
    ["a walk over everything below everything", rule("{function: truthy}", "$..*..*..*..*")],
    ["many aliases that lead to one another", aliasChain],
    [
      "names of prototypes",
      "rules:\n  __proto__: {given: $, then: {function: truthy}}\n  constructor: {given: $, then: {field: toString, function: truthy}}\n",
    ],
  ];
  it.each(cases)("%s", { timeout: 60_000 }, async (_name, text) => {
    const world = await createWorld();
    const { ctx } = await world.administrator();
    const api = await addPublishedApi(world, await world.team());
    const paths = Array.from(
      { length: 200 },
      (_, index) => `  /${"a".repeat(30)}${index}!: {get: {responses: {"200": {description: Fine.}}}}`,
    );
    await api.publish("1.0.0", `openapi: 3.1.0\ninfo: {title: Pets, version: 1.0.0}\npaths:\n${paths.join("\n")}\n`);
    const shown = await previewRuleset(ctx, { text, api: api.slug, version: "1.0.0" });
    expect(shown.problems.length + shown.findings.length + shown.silent.length + shown.rules).toBeGreaterThan(0);
  });

  it("never lets a gate pass that could not look", async () => {
    const world = await createWorld();
    const { ctx } = await world.administrator();
    const api = await addPublishedApi(world, await world.team());
    await api.publish("1.0.0");
    const slug = world.unique("mute");
    const text = "rules:\n  r: {given: $, formats: [oas2], then: {function: falsy}}\n";
    await createRuleset(ctx, { slug, name: "Mute", text });
    await bindRuleset(ctx, { ruleset: slug, scope: "api", subject: api.slug });
    const version = await findLifecycleVersion(world.system, api.slug, "1.0.0");
    if (!version) throw new Error("it was just published");
    expect(await lintForGate(world.system, version)).toMatchObject({ silent: [{ rule: "r", ruleset: slug }] });
  });
});
