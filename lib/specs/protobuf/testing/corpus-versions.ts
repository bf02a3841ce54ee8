import { existsSync, readFileSync } from "node:fs";
import path from "node:path";
import type { SourceSet } from "@/lib/specs/model";

interface ManifestFile {
  file: string;
}

interface Manifest {
  apis: {
    slug: string;
    format: string;
    versions: (ManifestFile & {
      version: string;
      extra_files: ManifestFile[];
      stats: { rpcs: number; messages: number };
    })[];
  }[];
}

/** A version of the corpus, its files named from the folder of the version on. */
export interface CorpusVersion {
  slug: string;
  version: string;
  source: SourceSet;
  stats: { rpcs: number; messages: number };
}

/** The definitions in Protocol Buffers of the corpus, the oldest first; none, and a line that says so, where it is absent. */
export function corpusVersions(): CorpusVersion[] {
  const corpus = path.resolve(process.env.CONCORDAT_CORPUS ?? "../shared/fixtures");
  const manifest = path.join(corpus, "manifest.json");
  if (!existsSync(manifest)) {
    console.warn(`The corpus is not at ${corpus}: its tests are skipped (set CONCORDAT_CORPUS).`);
    return [];
  }
  const { apis }: Manifest = JSON.parse(readFileSync(manifest, "utf8"));
  return apis
    .filter(({ format }) => format === "protobuf")
    .flatMap(({ slug, versions }) =>
      versions.map(({ version, file, extra_files: others, stats }) => {
        const root = `protobuf/${slug}/${version}/`;
        const name = (full: string): string => full.slice(root.length);
        const files = [file, ...others.map((other) => other.file)].map((full) => ({
          name: name(full),
          bytes: readFileSync(path.join(corpus, full)),
        }));
        return { slug, version, stats, source: { entry: name(file), files } };
      }),
    );
}
