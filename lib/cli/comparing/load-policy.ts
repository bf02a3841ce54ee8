import path from "node:path";
import { CliError } from "@/lib/cli/cli-error";
import { readFileBytes } from "@/lib/cli/sources/collect-files";
import type { CliWorld } from "@/lib/cli/world";
import { readSeverityPolicy } from "@/lib/diff/read-severity-policy";
import type { SeverityPolicy } from "@/lib/diff/severity-policy";

/** The severity policy in a file. CliError with every line that is wrong: a check by half a policy is no check. */
export function loadPolicy(file: string, world: CliWorld): SeverityPolicy {
  const text = new TextDecoder().decode(readFileBytes(path.resolve(world.cwd, file)));
  const read = readSeverityPolicy(text, file);
  if (read.ok) return read.policy;
  const lines = read.problems.map(({ message, pointer, line, column }) => {
    return `${file}:${line ?? 1}:${column ?? 1}: ${pointer ? `${pointer}: ` : ""}${message}`;
  });
  throw new CliError(
    `the policy cannot be used:\n  ${lines.join("\n  ")}`,
    "concordat rules lists every rule; docs/compatibility.md says what a policy may hold.",
  );
}
