// npm run explore: the pure tests that try generated cases, again and again on seeds of their own. Ends with 1 when a round failed.
//   npm run explore -- [--rounds 5] [folder …]      only test files below these folders
import fs from "node:fs";
import path from "node:path";
import { parseArgs } from "node:util";
import { attempt, root, tool } from "./steps.mjs";

const { values, positionals } = parseArgs({
  options: { rounds: { type: "string", default: "5" } },
  allowPositionals: true,
});
const rounds = Number(values.rounds);
if (!Number.isInteger(rounds) || rounds < 1) {
  console.error(`--rounds takes a whole number from 1, not "${values.rounds}"`);
  process.exit(2);
}

/** The test files below a folder that import fast-check. */
function generating(folder) {
  const names = fs.readdirSync(path.join(root, folder), { recursive: true, encoding: "utf8" });
  return names
    .filter((name) => /\.test\.tsx?$/.test(name))
    .map((name) => path.posix.join(folder, name.replaceAll(path.sep, "/")))
    .filter((file) => fs.readFileSync(path.join(root, file), "utf8").includes(`"fast-check"`));
}

const folders = positionals.length > 0 ? positionals : ["lib", "scripts", "components", "prisma"];
const missing = folders.filter((folder) => !fs.existsSync(path.join(root, folder)));
if (missing.length > 0) {
  console.error(`there is no folder ${missing.join(", ")}`);
  process.exit(2);
}
const files = folders.flatMap(generating);
const failed = [];
for (let round = 1; round <= rounds; round++) {
  const ok = await attempt(
    `round ${round} of ${rounds}, ${files.length} files`,
    tool("vitest/vitest.mjs", "run", "--project=pure", "--passWithNoTests", ...files),
    { PROPERTY_SEED: "random" },
  );
  if (!ok) failed.push(round);
}
console.log(`\n${rounds - failed.length} rounds passed, ${failed.length} failed`);
process.exit(failed.length > 0 ? 1 : 0);
