import fs from "node:fs";
import path from "node:path";
import { expect, it } from "vitest";
import { ACROSS_RULES } from "@/lib/diff/across/index";
import { LANGUAGE_RULES } from "@/lib/diff/languages/index";
import { RULES } from "./index";
import { ruleExamples } from "./rule-examples";
import { rulePages } from "./rule-pages";

const FOLDER = path.join(process.cwd(), "docs/rules/diff");

it("docs/rules/diff holds what the rules say, and nothing else", () => {
  const written = new Map(
    fs.readdirSync(FOLDER).map((name) => [name, fs.readFileSync(path.join(FOLDER, name), "utf8")]),
  );
  expect([...written.keys()].sort()).toEqual([...rulePages().keys()].sort());
  for (const [name, text] of rulePages()) expect(written.get(name), name).toBe(text);
});

it.each(RULES)("$id has an example that fires and one that does not, and a good one", (rule) => {
  const examples = ruleExamples(rule);
  expect(examples?.fires.reported.map(({ id }) => id)).toContain(rule.id);
  expect(examples?.silent.reported.map(({ id }) => id)).not.toContain(rule.id);
  const verdicts = [examples?.fires.verdict, examples?.silent.verdict];
  expect(verdicts).toContain("good");
  if (rule.severity !== "non-breaking") expect(verdicts).toEqual(["bad", "good"]);
});

it.each([...LANGUAGE_RULES, ...ACROSS_RULES])("$id has an example that fires and one that does not", (rule) => {
  const examples = ruleExamples(rule);
  expect(examples?.fires.reported.map(({ id }) => id)).toContain(rule.id);
  expect(examples?.silent.reported.map(({ id }) => id)).not.toContain(rule.id);
});
