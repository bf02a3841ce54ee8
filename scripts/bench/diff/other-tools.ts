import { spawnSync } from "node:child_process";
import fs from "node:fs";
import path from "node:path";
import { z } from "zod";

/** Where the tools to compare with are installed; no dependency of ours. */
const FOLDER = path.resolve(".cache/bench/tools");
const PACKAGES = ["@redocly/cli@2.77.0", "api-smart-diff@1.0.6"];

/** A tool of the field that compares two definitions. */
export interface OtherTool {
  name: string;
  /** The program's arguments, for JSON texts. */
  args(from: string, to: string): string[];
  /** How many changes its output tells of. */
  count(output: string): number;
}

const redoclyReport = z.object({ changes: z.array(z.unknown()) });

/** The tools, fetched once. Undefined where they cannot be fetched. */
export function otherTools(): OtherTool[] | undefined {
  const redocly = path.join(FOLDER, "node_modules/@redocly/cli/bin/cli.js");
  if (!fs.existsSync(redocly)) {
    fs.mkdirSync(FOLDER, { recursive: true });
    fs.writeFileSync(path.join(FOLDER, "package.json"), '{"private":true}');
    const flags = ["--ignore-scripts", "--no-audit", "--no-fund", "--loglevel=error", "--save-exact"];
    const made = spawnSync("npm", ["install", "--prefix", FOLDER, ...flags, ...PACKAGES], { stdio: "inherit" });
    if (made.status !== 0) return undefined;
  }
  const smartDiff = path.join(FOLDER, "compare.mjs");
  fs.writeFileSync(
    smartDiff,
    `import fs from "node:fs";
import { apiCompare } from "api-smart-diff";
const [from, to] = process.argv.slice(2).map((file) => JSON.parse(fs.readFileSync(file, "utf8")));
const { diffs } = apiCompare(from, to);
console.log(diffs.length);
`,
  );
  return [
    {
      name: "redocly diff",
      args: (from, to) => [redocly, "diff", from, to, "--format", "json", "--fail-on", "none", "--lint-config", "off"],
      count: (output) => redoclyReport.parse(JSON.parse(output)).changes.length,
    },
    { name: "api-smart-diff", args: (from, to) => [smartDiff, from, to], count: Number },
  ];
}
