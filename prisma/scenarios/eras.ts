import { readFileSync } from "node:fs";
import { join } from "node:path";
import { type Lineage, scenarioRoot } from "@/prisma/scenarios/lineage";

/** A version that is written anew, in another language than the one before it. */
export interface EraStep {
  version: string;
  /** In the folder `eras` of the API. */
  file: string;
  changelog: string;
}

/** The versions of an API that changes its contract language: each a file of its own, taken as it is. */
export function eras(api: string, steps: readonly EraStep[]): Lineage {
  return {
    api,
    steps: steps.map(({ version, changelog }) => ({ version, changelog })),
    texts(version) {
      const step = steps.find((one) => one.version === version);
      if (!step) throw new Error(`${api} has no version ${version}`);
      const text = readFileSync(join(scenarioRoot(), "demo/apis", api, "eras", step.file), "utf8");
      return { entry: step.file, files: [{ name: step.file, text }] };
    },
  };
}
