import { DEPRECATION_TEXT } from "./deprecation";
import { RECOMMENDED_TEXT } from "./recommended";
import { SPECTRAL_ASYNCAPI_TEXT } from "./spectral-asyncapi";
import { SPECTRAL_OAS_TEXT } from "./spectral-oas";
import { STRICT_TEXT } from "./strict";

/** A ruleset that comes with the registry. */
export interface ShippedRuleset {
  name: string;
  /** One sentence. */
  title: string;
  text: string;
}

/** Every ruleset that comes with the registry. They can be extended everywhere, by name. */
export const SHIPPED_RULESETS: readonly ShippedRuleset[] = [
  {
    name: "concordat:recommended",
    title: "What suits most definitions: it holds where nothing else is bound.",
    text: RECOMMENDED_TEXT,
  },
  { name: "concordat:strict", title: "For definitions that others build on.", text: STRICT_TEXT },
  {
    name: "concordat:deprecation",
    title: "What is deprecated says so, until when it works, and what takes its place.",
    text: DEPRECATION_TEXT,
  },
];

const TEXTS: ReadonlyMap<string, string> = new Map([
  ...SHIPPED_RULESETS.map(({ name, text }): [string, string] => [name, text]),
  // To be extended, as rulesets in the wild do; not offered as one of ours.
  ["spectral:oas", SPECTRAL_OAS_TEXT],
  ["spectral:asyncapi", SPECTRAL_ASYNCAPI_TEXT],
]);

/** The text of a shipped ruleset by its name; undefined where there is none. */
export function findShippedRuleset(name: string): string | undefined {
  return TEXTS.get(name);
}

/** Rulesets of Spectral for kinds of definitions that the registry does not hold. */
export const SPECTRAL_ELSEWHERE: ReadonlySet<string> = new Set(["spectral:arazzo"]);
