import { z } from "zod";
import { changeUsageDto, type ChangeUsageDto } from "@/lib/change-usage/schema";
import { CliError } from "@/lib/cli/cli-error";
import { requireRegistry } from "@/lib/cli/registry/client";
import type { CliWorld } from "@/lib/cli/world";

const answer = z.looseObject({ usage: changeUsageDto.loose() });
const NAMED = /^([a-z0-9]+(?:-[a-z0-9]+)*)@([^@]+)$/;
/** So many operations are listed; the rest are in JSON. */
const MOST_LINES = 50;

/** Who calls what changed between two versions of one API. Throws CliError where these are not two versions of one API. */
export async function readChangeUsage(
  base: string,
  revision: string,
  format: string,
  world: CliWorld,
): Promise<ChangeUsageDto> {
  const [from, to] = [NAMED.exec(base), NAMED.exec(revision)];
  if (!from || !to || from[1] !== to[1]) {
    throw new CliError(
      "--usage is for two versions of one API.",
      "Write both as api@version: payments@1.0.0 payments@2.0.0.",
    );
  }
  if (format !== "text" && format !== "json") throw new CliError("--usage is for --format text and json.");
  const client = requireRegistry(world, false);
  const query = { from: from[2], to: to[2], usage: "true" };
  return (await client.json(`/apis/${encodeURIComponent(from[1] ?? "")}/diff`, answer, { query })).usage;
}

function count(n: number, noun: string): string {
  return `${n} ${noun}${n === 1 ? "" : "s"}`;
}

/** The operations with breaking changes, the most called first, each once. */
function describe({ windowDays, telemetry, summary, changes }: ChangeUsageDto): string {
  if (telemetry.lastAt === null) return "Usage: no telemetry of this API has ever arrived; nobody can say who calls.\n";
  const days = count(windowDays, "day");
  const said = `Usage: ${summary.withTraffic} of ${count(summary.breaking, "breaking change")} with traffic in ${days}, by ${count(summary.consumers, "consumer")} (telemetry on ${count(telemetry.daysSeen, "day")}).`;
  const operations = new Map(Object.values(changes).map((use) => [use.operation, use]));
  const called = [...operations.values()].filter(({ calls }) => calls > 0).sort((a, b) => b.calls - a.calls);
  const lines = called.slice(0, MOST_LINES).map(({ operation, calls, consumers, names }) => {
    const who = names.length > 0 ? `: ${names.join(", ")}` : "";
    return `  ${operation ?? "the whole document"}: ${count(calls, "call")} by ${count(consumers, "consumer")}${who}`;
  });
  return `${[said, ...lines].join("\n")}\n`;
}

/** A report with who calls what changed: a section more in text, a member `usage` more in JSON. */
export function withUsage(report: string, usage: ChangeUsageDto, format: string): string {
  if (format !== "json") return `${report}\n${describe(usage)}`;
  const diff: unknown = JSON.parse(report);
  return `${JSON.stringify(Object.assign({}, diff, { usage }), null, 2)}\n`;
}
