import { Command, CommanderError } from "commander";
import { CliError, messageOf } from "./cli-error";
import { addCanIRetire } from "./commands/can-i-retire";
import { addCheck } from "./commands/check";
import { addConsumers } from "./commands/consumers";
import { addConvert } from "./commands/convert";
import { addDiff } from "./commands/diff";
import { addEntropy } from "./commands/entropy";
import { addEvidence } from "./commands/evidence";
import { addExport } from "./commands/export";
import { addHeaders } from "./commands/headers";
import { addImport } from "./commands/import";
import { addLint } from "./commands/lint";
import { addPublish } from "./commands/publish";
import { addRules } from "./commands/rules";
import { addScore } from "./commands/score";
import { addUsage } from "./commands/usage";
import { addSignals } from "./commands/signals";
import { addSlo } from "./commands/slo";
import { addVerifyAudit } from "./commands/verify-audit";
import { addWaivers } from "./commands/waivers";
import { RegistryProblem } from "./registry/problem";
import { EXIT, type CliWorld, type ExitCode } from "./world";
import { SpecError } from "@/lib/specs/spec-error";
import { version } from "@/package.json";

/** Receives how a command ended. */
export type Finish = (code: ExitCode) => void;

/** Runs one command line, without the program's name. Resolves to its exit code, whatever happens. */
export async function runCli(args: readonly string[], world: CliWorld): Promise<ExitCode> {
  let code: ExitCode = EXIT.failed;
  let told = false;
  const tell = (text: string) => {
    told = true;
    world.out(text);
  };
  const program = buildProgram(world, tell, (ended) => {
    code = ended;
  });
  try {
    await program.parseAsync([...args], { from: "user" });
    return code;
  } catch (error) {
    // Help that was asked for is an answer; help in place of one is not. Its own exit code is that of the process meanwhile.
    if (error instanceof CommanderError) return told ? EXIT.fine : EXIT.failed;
    world.err(explain(error, world.environment.DEBUG !== undefined));
    return EXIT.failed;
  }
}

function buildProgram(world: CliWorld, tell: (help: string) => void, finish: Finish): Command {
  const program = new Command("concordat")
    .description("Compare, check and publish API definitions.")
    .version(version)
    .enablePositionalOptions()
    .showHelpAfterError("(concordat --help, or concordat help COMMAND, says what there is)")
    .configureOutput({ writeOut: tell, writeErr: world.err })
    .exitOverride();
  for (const add of [
    addDiff,
    addRules,
    addLint,
    addCheck,
    addPublish,
    addImport,
    addExport,
    addConvert,
    addConsumers,
    addUsage,
    addSlo,
    addScore,
    addEntropy,
    addEvidence,
    addCanIRetire,
    addWaivers,
    addSignals,
    addHeaders,
    addVerifyAudit,
  ])
    add(program, world, finish);
  return program;
}

/** Why it could not be done: for a person, without a stack unless asked for. */
function explain(error: unknown, withStack: boolean): string {
  if (error instanceof SpecError) {
    return `${error.file}:${error.line}:${error.column}: ${error.message}\n  ${error.fix}\n`;
  }
  if (error instanceof RegistryProblem) return `${error.explain()}\n`;
  if (error instanceof CliError) return `concordat: ${error.message}\n${error.fix ? `  ${error.fix}\n` : ""}`;
  const stack = withStack && error instanceof Error ? `\n${error.stack}` : "";
  return `concordat: internal error: ${messageOf(error)}${stack}\n  This is a fault of ours. Set DEBUG=1 to see where.\n`;
}
