// npm run docs:rules: docs/rules/{diff,lint}/<id>.md and their lists, made of the rules and their cases. With --check it
// only says whether they are as they should be.
import fs from "node:fs";
import path from "node:path";
import { rulePages } from "@/lib/diff/rules/rule-pages";
import { LINT_CATALOGUE, lintIndexMarkdown, lintRuleMarkdown } from "@/lib/lint/catalogue";
import type { LanguageLintCase, LintCase } from "@/lib/lint/rule";
import type { SpecFormat } from "@/lib/specs/model";

const root = path.resolve(import.meta.dirname, "..");
const folder = path.join(root, "docs/rules");

const INDEX = `# Rules

- [Differences](diff/README.md): what \`concordat diff\` and the changes page report.
- [Lint](lint/README.md): what \`concordat lint\` and the default ruleset report.
`;

type Cases = readonly (LintCase | LanguageLintCase)[];

async function lintCases(id: string, [format = "openapi"]: readonly SpecFormat[]): Promise<Cases> {
  const folder = format === "openapi" ? "rules" : format;
  const loaded: { cases: Cases } = await import(`../lib/lint/${folder}/${id}.cases.ts`);
  return loaded.cases;
}

/** Every file below docs/rules as it should be, by relative name. */
async function wantedFiles(): Promise<Map<string, string>> {
  const files = new Map([
    ["README.md", INDEX],
    ["lint/README.md", lintIndexMarkdown()],
  ]);
  for (const [name, text] of rulePages()) files.set(`diff/${name}`, text);
  for (const rule of LINT_CATALOGUE)
    files.set(`lint/${rule.id}.md`, lintRuleMarkdown(rule, await lintCases(rule.id, rule.formats)));
  return files;
}

function presentFiles(): Map<string, string> {
  if (!fs.existsSync(folder)) return new Map();
  const names = fs.readdirSync(folder, { recursive: true, encoding: "utf8" }).filter((name) => name.endsWith(".md"));
  return new Map(
    names.map((name) => [name.replaceAll(path.sep, "/"), fs.readFileSync(path.join(folder, name), "utf8")]),
  );
}

const wanted = await wantedFiles();
const present = presentFiles();
const changed = [...wanted].filter(([name, text]) => present.get(name) !== text);
const stale = [...present.keys()].filter((name) => !wanted.has(name));
if (process.argv.includes("--check")) {
  const wrong = [...changed.map(([name]) => name), ...stale];
  if (wrong.length > 0) {
    console.error(
      `docs/rules is not what the rules say (${wrong.slice(0, 5).join(", ")}${wrong.length > 5 ? ", …" : ""}): run npm run docs:rules`,
    );
    process.exit(1);
  }
} else {
  for (const name of stale) fs.rmSync(path.join(folder, name));
  for (const [name, text] of changed) {
    fs.mkdirSync(path.dirname(path.join(folder, name)), { recursive: true });
    fs.writeFileSync(path.join(folder, name), text);
  }
  console.log(`${wanted.size} pages in docs/rules, ${changed.length} written, ${stale.length} removed`);
}
