// npm run new:rule -- <diff|lint> <id>: the file of a rule and the file of its cases, to be filled in.
import fs from "node:fs";
import path from "node:path";
import { root } from "./steps.mjs";

const camel = (id) => id.replaceAll(/-([a-z0-9])/g, (_, letter) => letter.toUpperCase());

const LINT_RULE = (id) => `import { defineLintRule } from "@/lib/lint/rule";

export const ${camel(id)} = defineLintRule({
  id: "${id}",
  severity: "warning",
  title: "Say in a line what is expected",
  why: "Say what goes wrong, and for whom, when it is not met.",
  fix: "Say what to do about it.",
  formats: ["openapi"],
  check: ({ operations }, report) => {
    for (const site of operations) if (site.operation.key === "") report(site, "Say what is wrong here.");
  },
});
`;

const LINT_CASES = () => `import type { LintCase } from "@/lib/lint/rule";

export const cases: LintCase[] = [
  { name: "what it reports", document: { paths: {} }, fires: ["/paths"] },
  { name: "what it lets pass", document: { paths: {} }, fires: [] },
];
`;

const DIFF_RULE = (id) => `import { defineRule } from "@/lib/diff/rule";

export const ${camel(id)} = defineRule({
  id: "${id}",
  on: "choose a place of lib/diff/place.ts",
  severity: "breaking",
  title: "Say in a line what changed",
  why: "Say whom it breaks, and how.",
  fix: "Say how to reach the same end without breaking anybody.",
  message: ({ subject }) => \`\${subject} changed.\`,
});
`;

const DIFF_CASES = (id) => `import { defineCases } from "@/lib/diff/rule";

export const ${camel(id)}Cases = defineCases("${id}", [
  { name: "what it reports", frame: "operation", from: "{}", to: "{}", expected: ["where it is reported"] },
  { name: "what it lets pass", frame: "operation", from: "{}", to: "{}", expected: [] },
]);
`;

const KINDS = { lint: [LINT_RULE, LINT_CASES], diff: [DIFF_RULE, DIFF_CASES] };

const [kind, id] = process.argv.slice(2);
const templates = KINDS[kind];
if (!templates || !/^[a-z][a-z0-9]*(-[a-z0-9]+)+$/.test(id ?? "")) {
  console.error("usage: npm run new:rule -- <diff|lint> <id-in-kebab-case>");
  process.exit(2);
}
const folder = path.join(root, "lib", kind, "rules");
const [rule, cases] = [`${id}.ts`, `${id}.cases.ts`].map((name) => path.join(folder, name));
if (fs.existsSync(rule)) {
  console.error(`there is a rule ${id} already`);
  process.exit(2);
}
fs.writeFileSync(rule, templates[0](id));
fs.writeFileSync(cases, templates[1](id));
const show = (file) => path.relative(root, file);
console.log(
  `${show(rule)}\n${show(cases)}\nFill both in, add the rule (and a diff rule's cases) to the list in lib/${kind}/rules
that index.ts is made of, then run npm run docs:rules.`,
);
