import { type ReadSource, reasonInWords } from "@/lib/cli/importing/plan";
import { table } from "@/lib/cli/output/table";
import { SPEC_FORMATS } from "@/lib/specs/model";

const OWN_VERSION = "(its own)";

function rowsOf({ apis }: ReadSource) {
  return apis.flatMap((api) =>
    api.versions.map(({ version, file, problem, commit }) => {
      const isSupported = SPEC_FORMATS.some((format) => format === api.format);
      return {
        api: api.slug,
        name: api.name,
        version: version ?? null,
        team: api.team?.slug ?? null,
        file,
        commit: commit ?? null,
        problem: problem ?? (isSupported ? null : `${api.format} is not yet supported`),
      };
    }),
  );
}

/** What would be published, a line a version, then what is no part of it. */
export function planText(read: ReadSource): string {
  const rows = rowsOf(read).map(({ api, version, team, file, problem }) => [
    api,
    version ?? OWN_VERSION,
    team ?? "-",
    file,
    problem ?? "",
  ]);
  const parts = [table([["API", "version", "team", "file", ""], ...rows])];
  const told = read.leftOut.filter(({ reason }) => reason !== "not-a-definition");
  if (told.length > 0) {
    parts.push(`\nLeft out\n${table(told.map(({ file, reason, detail }) => [file, reasonInWords(reason, detail)]))}`);
  }
  return parts.join("");
}

/** The same for programs. */
export function planJson(read: ReadSource): string {
  return `${JSON.stringify({ versions: rowsOf(read), leftOut: read.leftOut }, null, 2)}\n`;
}
