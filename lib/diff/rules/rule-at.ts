import type { PlaceKey } from "@/lib/diff/place";
import type { Rule } from "@/lib/diff/rule";
import { RULES } from "./index";

const BY_PLACE: ReadonlyMap<string, Rule> = new Map(RULES.map((rule) => [rule.on, rule]));

/** The rule of a place. There is one for every place (a test holds it so); a missing one is our own mistake. */
export function ruleAt(place: PlaceKey): Rule {
  const rule = BY_PLACE.get(place);
  if (!rule) throw new Error(`No difference rule listens at ${place}`);
  return rule;
}
