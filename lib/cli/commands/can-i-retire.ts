import { type Command, Option } from "commander";
import { CliError } from "@/lib/cli/cli-error";
import { type RetirementAnswer, retirementAnswer } from "@/lib/cli/registry/retirement";
import { requireRegistry } from "@/lib/cli/registry/client";
import { type CliWorld, EXIT, type ExitCode } from "@/lib/cli/world";

interface RetireOptions {
  operation?: string;
  format: "text" | "json";
}

/** `concordat can-i-retire API@VERSION`. */
export function addCanIRetire(program: Command, world: CliWorld, finish: (code: ExitCode) => void): void {
  program
    .command("can-i-retire")
    .description(
      "Whether a version may take its next step: to sunset, or to retired. Exit 0: yes; 1: no, and why; 2: could not ask.",
    )
    .argument("<version>", "api@version of the registry (CONCORDAT_URL)")
    .option("--operation <key>", "whether this operation may be removed: 'GET /pets/{id}'")
    .addOption(new Option("--format <format>", "of the answer").choices(["text", "json"]).default("text"))
    .action(async (name: string, options: RetireOptions) => finish(await ask(name, options, world)));
}

async function ask(name: string, { operation, format }: RetireOptions, world: CliWorld): Promise<ExitCode> {
  const at = name.lastIndexOf("@");
  const [api, version] = [name.slice(0, at), name.slice(at + 1)];
  if (at < 1 || version === "") throw new CliError(`${name} names no version.`, "Write api@version: payments@1.4.0.");
  const client = requireRegistry(world, false);
  const path = `/apis/${encodeURIComponent(api)}/versions/${encodeURIComponent(version)}/retirement`;
  const answer = await client.json(path, retirementAnswer, { query: { operation } });
  world.out(format === "json" ? `${JSON.stringify(answer, null, 2)}\n` : describe(answer, client.baseUrl));
  return answer.verdict === "yes" ? EXIT.fine : EXIT.found;
}

const STEPS = { sunset: "be sunset", retired: "be retired" };

/** The verdict first; where it is no, then only what does not hold, each with where to look. */
function describe(answer: RetirementAnswer, baseUrl: string): string {
  const { api, version, operation, next, verdict, clauses, allowed } = answer;
  const subject = operation === null ? `${api}@${version}` : `${operation} of ${api}@${version}`;
  const step = operation === null ? (next ? STEPS[next] : "be retired") : "be removed";
  if (verdict === "yes") return `Yes: ${subject} may ${step}.\n`;
  const failing = clauses.filter(({ ok }) => !ok);
  const lines = failing.flatMap(({ id, mode, evidence, links: [link] }) => {
    const place = link ? [`    ${new URL(link.href, baseUrl).href}`] : [];
    return [`- ${id} (${mode === "block" ? "stops it" : "warns"}): ${evidence}`, ...place];
  });
  const only = allowed && next !== null ? ["None of it stops an owner: it is said with the transition."] : [];
  return `${[`No: ${subject} may not ${step} yet.`, ...lines, ...only].join("\n")}\n`;
}
