import fs from "node:fs";
import path from "node:path";
import { expect, it } from "vitest";
import { rulePages } from "./rule-pages";

const FOLDER = path.join(process.cwd(), "docs/rules/diff");

it("docs/rules/diff holds what the rules say, and nothing else", () => {
  const written = new Map(
    fs.readdirSync(FOLDER).map((name) => [name, fs.readFileSync(path.join(FOLDER, name), "utf8")]),
  );
  expect([...written.keys()].sort()).toEqual([...rulePages().keys()].sort());
  for (const [name, text] of rulePages()) expect(written.get(name), name).toBe(text);
});
