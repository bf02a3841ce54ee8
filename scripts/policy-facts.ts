// Writes the tables of what policies are told into docs/code-policies.md, made of their schema. Run it when its test says so.
import { readFileSync, writeFileSync } from "node:fs";
import path from "node:path";
import { factsTable } from "@/lib/code-policies/model/facts-table";

const page = path.resolve(import.meta.dirname, "../docs/code-policies.md");
const BEGIN = "<!-- facts: made by scripts/policy-facts.ts -->";
const END = "<!-- end of facts -->";

/** The page as it should be. */
export function wantedPage(): string {
  const text = readFileSync(page, "utf8");
  const [before = "", rest = ""] = text.split(BEGIN);
  const [, after = ""] = rest.split(END);
  return `${before}${BEGIN}\n\n${factsTable()}\n\n${END}${after}`;
}

/** The page as it is. */
export function presentPage(): string {
  return readFileSync(page, "utf8");
}

if (process.argv[1]?.endsWith("policy-facts.ts")) writeFileSync(page, wantedPage());
