import { existsSync, readdirSync, readFileSync } from "node:fs";
import path from "node:path";
import { z } from "zod";
import type { SourceSet } from "@/lib/specs/model";

const file = z.object({ file: z.string(), sha256: z.string() });
const manifest = z.object({
  apis: z.array(
    z.object({
      slug: z.string(),
      title: z.string(),
      format: z.string(),
      versions: z.array(file.extend({ version: z.string(), extra_files: z.array(file).nullish() })),
    }),
  ),
});
export type CorpusApi = z.output<typeof manifest>["apis"][number];
type CorpusVersion = CorpusApi["versions"][number];

/** Where the real definitions are, which are never part of this repository. */
export const CORPUS = path.resolve(process.env.CONCORDAT_CORPUS ?? "../shared/fixtures");

/** Whether they are there; says so where they are not. */
export function hasCorpus(): boolean {
  if (existsSync(path.join(CORPUS, "manifest.json"))) return true;
  console.warn(`The corpus is not at ${CORPUS}: its tests are skipped (set CONCORDAT_CORPUS).`);
  return false;
}

/** The products of a format with their successive versions, as the manifest lists them. */
export function corpusApis(format: string): CorpusApi[] {
  const text = readFileSync(path.join(CORPUS, "manifest.json"), "utf8");
  return manifest.parse(JSON.parse(text)).apis.filter((api) => api.format === format);
}

function sharedFolder(names: readonly string[]): string {
  const [first = [], ...others] = names.map((name) => path.posix.dirname(name).split("/"));
  const differs = first.findIndex((part, index) => others.some((other) => other[index] !== part));
  return (differs < 0 ? first : first.slice(0, differs)).join("/");
}

/** The files of a version, named from the folder that they share. */
export function corpusSource(version: CorpusVersion): SourceSet & { digests: Map<string, string> } {
  const all = [version, ...(version.extra_files ?? [])];
  const root = sharedFolder(all.map((one) => one.file));
  const name = (one: { file: string }) => path.posix.relative(root, one.file);
  return {
    entry: name(version),
    files: all.map((one) => ({ name: name(one), bytes: readFileSync(path.join(CORPUS, one.file)) })),
    digests: new Map(all.map((one) => [name(one), one.sha256])),
  };
}

/** The very large definitions, oldest first. */
export function largeDefinitions(): { version: string; source: SourceSet }[] {
  const folder = path.join(CORPUS, "large");
  const names = existsSync(folder) ? readdirSync(folder, { recursive: true, encoding: "utf8" }) : [];
  return names
    .filter((name) => name.endsWith(".json"))
    .sort()
    .map((name) => ({
      version: path.basename(name, ".json"),
      source: {
        entry: "openapi.json",
        files: [{ name: "openapi.json", bytes: readFileSync(path.join(folder, name)) }],
      },
    }));
}
