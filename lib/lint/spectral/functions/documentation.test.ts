import fs from "node:fs";
import path from "node:path";
import { expect, it } from "vitest";
import { RULESET_FUNCTIONS } from "@/lib/lint/spectral/functions/index";

it("has every function in docs/rulesets-format.md, with what it asks", () => {
  const page = fs.readFileSync(path.resolve("docs/rulesets-format.md"), "utf8");
  for (const { name, title } of RULESET_FUNCTIONS) expect(page).toContain(`| \`${name}\` | ${title} |`);
  const listed = [...page.matchAll(/^\| `(\w+)` \| [A-Z].*\. \| /gm)].map(([, name]) => name);
  expect(listed).toEqual(RULESET_FUNCTIONS.map(({ name }) => name));
});
