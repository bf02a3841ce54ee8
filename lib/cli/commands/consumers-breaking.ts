import { InvalidArgumentError } from "commander";
import { counted } from "@/lib/cli/output/table";
import { requireRegistry } from "@/lib/cli/registry/client";
import { type CliWorld, EXIT, type ExitCode } from "@/lib/cli/world";
import { breaksWithin, type FailOn, failsOn } from "@/lib/consumers/model/breaking";
import { breakingSubject } from "@/lib/consumers/model/breaking-lines";
import { type BreakingDto, breakingList } from "@/lib/consumers/schema/breaking";

/** How far ahead, what is bad enough, and how it is answered. */
export interface BreakingOptions {
  within?: number;
  failOn: FailOn;
  format: "text" | "json";
}

/** A number of days as it is typed. */
export function wholeDays(text: string): number {
  const days = Number(text);
  if (!Number.isInteger(days) || days < 0 || days > 3_650)
    throw new InvalidArgumentError("a number of days, 0 to 3650");
  return days;
}

/** `concordat consumers breaking SLUG`: exit 1 where something that it fails on breaks in time. */
export async function breaking(slug: string, options: BreakingOptions, world: CliWorld): Promise<ExitCode> {
  const client = requireRegistry(world, false);
  const list = await client.json(`/consumers/${encodeURIComponent(slug)}/breaking`, breakingList, {
    query: { within: options.within === undefined ? undefined : String(options.within) },
  });
  const { within, failOn } = options;
  const failing = list.items.filter(
    (one) => failsOn(one, failOn) && (within === undefined || breaksWithin(one, within)),
  );
  world.out(
    options.format === "json"
      ? `${JSON.stringify({ ...list, failing: failing.length }, null, 2)}\n`
      : describe(slug, list.items, client.baseUrl),
  );
  return failing.length > 0 ? EXIT.found : EXIT.fine;
}

function whenOf({ gone, daysLeft, sunsetOn }: BreakingDto): string {
  if (gone) return "gone";
  if (daysLeft === null || sunsetOn === null) return "no date";
  return daysLeft < 0 ? `${sunsetOn}, ${counted(-daysLeft, "day")} ago` : `${sunsetOn}, in ${counted(daysLeft, "day")}`;
}

const SURE = { called: "called", named: "declared", possible: "perhaps called" };

/** The verdict first; then each thing with its day, how sure it is, and where the consumer stands. */
function describe(slug: string, items: readonly BreakingDto[], baseUrl: string): string {
  const open = items.filter(({ next }) => next !== "done");
  const lines = [
    open.length === 0
      ? `Nothing that ${slug} calls is going away.`
      : `${open.length} of the things that ${slug} calls ${open.length === 1 ? "goes" : "go"} away:`,
  ];
  for (const one of open) {
    const calls = one.calls > 0 ? `, ${counted(one.calls, "call")} in 60 days` : "";
    const still = one.stillCalling ? ", still calling" : "";
    lines.push(`- ${breakingSubject(one)} (${whenOf(one)}): ${SURE[one.sure]}${calls}; ${one.standing}${still}`);
    if (one.replacement !== null) lines.push(`  use instead: ${one.replacement}`);
    if (one.migrationGuide !== null) lines.push(`  how to move: ${one.migrationGuide}`);
  }
  lines.push(new URL(`/consumers/${encodeURIComponent(slug)}/breaking`, baseUrl).href);
  return `${lines.join("\n")}\n`;
}
