import { dump } from "js-yaml";
import type { Rubric } from "@/lib/maturity/model/rubric";

/** A rubric as YAML that `parseRubric` reads as the same rubric. */
export function printRubric({ name, title, ...spec }: Rubric): string {
  const manifest = { apiVersion: "api.concordat.dev/v1", kind: "Rubric", metadata: { name, title }, spec };
  return dump(manifest, { lineWidth: -1, noRefs: true });
}
