import { fingerprintOf } from "@/lib/core/digest";
import type { ReadRuleset, ResolveRuleset } from "./model";
import { RulesetLoader } from "./read/load-ruleset";
import { compiledRule } from "./read/rule-draft";

/**
 * Reads a ruleset in Spectral's form, YAML or JSON, with everything that it extends: shipped ones by their names, others
 * through `resolve`. Nothing is fetched, no file is read, no code runs. All that is wrong is named at once, with line and
 * column; what is fine but does nothing is a notice. Never throws.
 */
export function readSpectralRuleset(text: string, resolve: ResolveRuleset): ReadRuleset {
  const outcome = new RulesetLoader(resolve).load(text, ["this ruleset"]);
  if (!outcome.ok) return outcome;
  const { name, rules, overrides, notices, texts } = outcome.loaded;
  const isSwitchedOn = (id: string) => overrides.some((one) => (one.rules.get(id) ?? "off") !== "off");
  const asked = [...rules.values()].filter(
    (draft) => (draft.isOn && draft.severity !== "off") || isSwitchedOn(draft.id),
  );
  return {
    ok: true,
    ruleset: {
      name: name === "this ruleset" ? "custom" : name,
      digest: fingerprintOf(texts),
      rules: asked.map(compiledRule),
      overrides,
      off: [...rules.values()]
        .filter((draft) => !asked.includes(draft) && (draft.isSwitchedOff || draft.severity === "off"))
        .map(({ id }) => id),
      notices,
    },
  };
}
