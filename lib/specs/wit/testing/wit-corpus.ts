import { existsSync, readFileSync } from "node:fs";
import path from "node:path";
import type { SourceSet } from "@/lib/specs/model";

interface Manifest {
  apis: {
    slug: string;
    format: string;
    versions: { version: string; file: string; extra_files?: { file: string }[] }[];
  }[];
}

/** One version of a real package. */
export interface CorpusVersion {
  slug: string;
  version: string;
  source: SourceSet;
}

const corpus = path.resolve(process.env.CONCORDAT_CORPUS ?? "../shared/fixtures");
const manifestFile = path.join(corpus, "manifest.json");

/** Real WIT packages, the versions of each in order; none, with a message, where the folder is absent. */
export function witCorpus(): CorpusVersion[][] {
  if (!existsSync(manifestFile)) {
    console.warn(`The corpus is not at ${corpus}: its tests are skipped (set CONCORDAT_CORPUS).`);
    return [];
  }
  const manifest: Manifest = JSON.parse(readFileSync(manifestFile, "utf8"));
  return manifest.apis
    .filter(({ format }) => format === "wit")
    .map(({ slug, versions }) =>
      versions.map(({ version, file, extra_files: extra = [] }) => {
        const files = [file, ...extra.map((one) => one.file)];
        const root = files.reduce(
          (shared, one) => sharedFolder(shared, path.posix.dirname(one)),
          path.posix.dirname(file),
        );
        const name = (one: string): string => path.posix.relative(root, one);
        const source: SourceSet = {
          entry: name(file),
          files: files.map((one) => ({ name: name(one), bytes: readFileSync(path.join(corpus, one)) })),
        };
        return { slug, version, source };
      }),
    );
}

function sharedFolder(left: string, right: string): string {
  const parts = left.split("/");
  const others = right.split("/");
  const differs = parts.findIndex((part, index) => part !== others[index]);
  return (differs < 0 ? parts : parts.slice(0, differs)).join("/");
}
