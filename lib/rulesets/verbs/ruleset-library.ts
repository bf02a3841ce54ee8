import type { ServiceContext } from "@/lib/core/context";
import { fingerprintOf } from "@/lib/core/digest";
import { RegistryError } from "@/lib/core/errors";
import { type Binding, isShipped } from "@/lib/rulesets/model";
import type { PlannedBinding, PlanText } from "@/lib/rulesets/model/lint-plan";
import { SHIPPED_NAMES, shippedText } from "@/lib/rulesets/schema/present-shipped";
import { findRulesetText } from "@/lib/rulesets/store";

/** A ruleset may rest on so many others, also indirectly. */
const MOST_TEXTS = 50;

interface KnownText extends PlanText {
  digest: string;
  extends: string[];
}

const STORED_NAME = /^([a-z0-9-]{1,60})(?:@(\d{1,7}))?$/;

/**
 * The texts of rulesets by the names that bindings and `extends` call them by: `slug`, `slug@3`, or a shipped name. Reads
 * each once; to be thrown away with the work it was made for.
 */
export class RulesetLibrary {
  readonly #known = new Map<string, Promise<KnownText | null>>();

  constructor(private readonly ctx: ServiceContext) {}

  /** The text of a name; null where there is none. */
  find(name: string): Promise<KnownText | null> {
    const known = this.#known.get(name) ?? this.#read(name);
    this.#known.set(name, known);
    return known;
  }

  /** These names and all that their texts rest on, without those that are nowhere. */
  async closure(names: readonly string[]): Promise<KnownText[]> {
    const found = new Map<string, KnownText>();
    const waiting = [...names];
    for (let name = waiting.pop(); name !== undefined; name = waiting.pop()) {
      if (found.has(name) || found.size >= MOST_TEXTS) continue;
      const text = await this.find(name);
      if (!text) continue;
      found.set(name, text);
      waiting.push(...text.extends);
    }
    return [...found.values()];
  }

  /** A binding with the text that it means. Throws `not_found` where that is nowhere. */
  async plan(binding: Binding): Promise<{ planned: PlannedBinding; texts: PlanText[] }> {
    const entry = binding.number === null ? binding.ruleset : `${binding.ruleset}@${binding.number}`;
    const texts = await this.closure([entry]);
    if (!texts.some(({ name }) => name === entry))
      throw new RegistryError("not_found", `The ruleset ${entry} is not there any more.`);
    const parts = texts.map(({ name, digest }) => `${name} ${digest}`).sort();
    return {
      planned: { binding, entry, digest: fingerprintOf([entry, ...parts]) },
      texts: texts.map(({ name, text }) => ({ name, text })),
    };
  }

  async #read(name: string): Promise<KnownText | null> {
    if (isShipped(name)) {
      const text = shippedText(name);
      const others = SHIPPED_NAMES.filter((other) => other !== name && text.includes(other));
      return { name, text, digest: fingerprintOf([text]), extends: others };
    }
    const [, slug, number] = STORED_NAME.exec(name) ?? [];
    if (slug === undefined) return null;
    const row = await findRulesetText(this.ctx.access, slug, number === undefined ? null : Number(number));
    return row && { name, text: row.text, digest: row.digest, extends: row.extends };
  }
}
