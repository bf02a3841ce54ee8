import { closestName } from "@/lib/specs/openapi/validate/closest-name";
import { ruleCatalogue } from "./rules/catalogue";

const IDS = ruleCatalogue().map((rule) => rule.id);

/** The rule that a misspelt or half-remembered name was probably meant to be; undefined where none is near. */
export function nearestRule(name: string): string | undefined {
  return closestName(name, IDS) ?? mostWordsShared(name);
}

/** The rule with at least half of its words in the name, and most of them. */
function mostWordsShared(name: string): string | undefined {
  const words = new Set(
    name
      .slice(0, 200)
      .toLowerCase()
      .split(/[^a-z]+/),
  );
  let best: { id: string; share: number } | undefined;
  for (const id of IDS) {
    const own = id.split("-");
    const share = own.filter((word) => words.has(word)).length / Math.max(own.length, words.size);
    if (!best || share > best.share) best = { id, share };
  }
  return best && best.share >= 0.5 ? best.id : undefined;
}
