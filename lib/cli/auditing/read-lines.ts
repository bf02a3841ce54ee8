import fs from "node:fs";
import { CliError, messageOf } from "@/lib/cli/cli-error";

/** A longer line is no entry of ours: it is not gathered without end. */
const LONGEST_LINE = 64 * 1024 * 1024;

/** The lines of a file, one at a time, empty ones left out. Throws CliError for a file that cannot be read. */
export async function* readLines(file: string): AsyncIterable<string> {
  const source = fs.createReadStream(file, { encoding: "utf8" });
  let rest = "";
  try {
    for await (const chunk of source) {
      const lines = `${rest}${chunk}`.split("\n");
      rest = lines.pop() ?? "";
      if (rest.length > LONGEST_LINE) throw new CliError(`${file} has a line that is too long for an export.`);
      yield* lines.filter((line) => line.trim() !== "");
    }
  } catch (error) {
    if (error instanceof CliError) throw error;
    throw new CliError(`${file} cannot be read: ${messageOf(error)}`, undefined, error);
  }
  if (rest.trim() !== "") yield rest;
}
