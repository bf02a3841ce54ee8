import type {
  ApiDetails,
  ImportPlan,
  LeftOutReason,
  PlanFile,
  PlanFiles,
  PlannedItem,
} from "@/lib/imports/model/import-plan";
import { nameBelow } from "@/lib/imports/model/file-names";
import { grouped } from "@/lib/imports/model/grouped";
import type { SourceSet } from "@/lib/specs/model";

/** One version to bring in. */
export interface PlannedVersion {
  /** The document's own where it is undefined. */
  version: string | undefined;
  /** Its entry file, for people. */
  file: string;
  commit: string | undefined;
  changelog: string | undefined;
  /** Set: it is not brought in, and why. */
  problem: string | undefined;
  /** Reads its files; throws CliError where they cannot be read. */
  load(): SourceSet;
}

/** One API to bring in, with its versions, oldest first. */
export interface PlannedApi {
  slug: string;
  name: string;
  format: string;
  /** Who is to own it, where it has to be made. */
  team: { slug: string; name: string } | undefined;
  details: ApiDetails;
  versions: PlannedVersion[];
}

/** What is to be brought in, and what is no part of it. */
export interface ReadSource {
  apis: PlannedApi[];
  leftOut: ImportPlan["leftOut"];
}

const REASONS: Readonly<Partial<Record<LeftOutReason, string>>> = {
  "duplicate-version": "another file is this version already",
  "missing-file": "a file is missing",
  "bad-name": "this cannot be the name of an API",
  "bad-version": "this cannot be a version",
  "not-a-definition": "this is no API definition",
};

/** Why something is not brought in, in words. */
export function reasonInWords(reason: LeftOutReason, detail: string): string {
  const words = REASONS[reason] ?? reason.replaceAll("-", " ");
  return detail === "" ? words : `${words}: ${detail}`;
}

/** A plan as the command line carries it out: by API, each version with its bytes at hand. */
export function apisOf(
  plan: ImportPlan,
  files: PlanFiles,
  given: { team?: PlannedApi["team"]; commit?: string | undefined },
): PlannedApi[] {
  const made = new Map(plan.made.map((file) => [file.name, file]));
  const find = (name: string) => made.get(name) ?? files.find(name);
  return [...grouped(plan.items, (item) => `${item.api.slug} ${item.format}`).values()].flatMap((items) => {
    const [first] = items;
    if (!first) return [];
    const { slug, name, ...details } = first.api;
    const team = given.team ?? first.team ?? undefined;
    const versions = items.map((item) => versionOf(item, find, given.commit));
    return [{ slug, name, format: first.format, team, details, versions }];
  });
}

function versionOf(
  item: PlannedItem,
  find: (name: string) => PlanFile | undefined,
  commit: string | undefined,
): PlannedVersion {
  const { problem, details } = item;
  return {
    version: item.version ?? undefined,
    file: item.entry,
    commit: details.commit ?? commit,
    changelog: details.changelog,
    problem:
      problem && problem.reason !== "unsupported-format" ? reasonInWords(problem.reason, problem.detail) : undefined,
    load: () => ({
      entry: nameBelow(item.root, item.entry),
      files: item.files.flatMap((name) => {
        const file = find(name);
        return file ? [{ name: nameBelow(item.root, name), bytes: file.read() }] : [];
      }),
    }),
  };
}
