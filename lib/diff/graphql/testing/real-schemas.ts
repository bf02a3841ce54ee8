import { existsSync, readdirSync, readFileSync } from "node:fs";
import path from "node:path";

const corpus = path.resolve(process.env.CONCORDAT_CORPUS ?? "../shared/fixtures", "graphql");

/** Whether the real schemas are there; the console says so where they are not. */
export const HAS_REAL_SCHEMAS = existsSync(corpus);
if (!HAS_REAL_SCHEMAS)
  console.warn(`There are no GraphQL schemas at ${corpus}: their tests are skipped (set CONCORDAT_CORPUS).`);

/** Two successive versions of a real schema. */
export interface SchemaPair {
  /** `artsy-exchange 2018-11-05 → 2021-04-30`. */
  name: string;
  from: string;
  to: string;
}

/** All successive versions, in order. */
export function realPairs(): SchemaPair[] {
  if (!HAS_REAL_SCHEMAS) return [];
  return readdirSync(corpus)
    .sort()
    .flatMap((api) => {
      const versions = readdirSync(path.join(corpus, api)).sort();
      return versions.slice(1).map((version, index) => {
        const before = versions[index] ?? "";
        return { name: `${api} ${before} → ${version}`, from: textOf(api, before), to: textOf(api, version) };
      });
    });
}

function textOf(api: string, version: string): string {
  const folder = path.join(corpus, api, version);
  return readFileSync(path.join(folder, readdirSync(folder)[0] ?? ""), "utf8");
}
