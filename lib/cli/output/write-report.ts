import fs from "node:fs";
import path from "node:path";
import { CliError, messageOf } from "@/lib/cli/cli-error";
import type { CliWorld } from "@/lib/cli/world";

/** Formats in which findings and changes are told. */
export const REPORT_FORMATS = ["text", "json", "markdown", "html", "sarif", "junit"] as const;
export type ReportFormat = (typeof REPORT_FORMATS)[number];

/** Hands a report to a file where one is named, else to stdout. It ends with a newline. */
export function writeReport(report: string, file: string | undefined, world: CliWorld): void {
  const text = report.endsWith("\n") ? report : `${report}\n`;
  if (!file) return world.out(text);
  try {
    fs.writeFileSync(path.resolve(world.cwd, file), text);
  } catch (error) {
    throw new CliError(`${file} cannot be written: ${messageOf(error)}`, undefined, error);
  }
}
