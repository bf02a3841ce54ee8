import type { Shape } from "@/lib/cel/model";
import { kindOf } from "@/lib/code-policies/model/list-facts";
import { POLICY_SCOPE } from "@/lib/code-policies/model/policy-scope";

/** A name that may stand where somebody types. */
export interface NameOffer {
  name: string;
  kind: string;
  about: string;
}

function offer([name, shape]: [string, Shape]): NameOffer {
  return { name, kind: kindOf(shape), about: shape.about ?? "" };
}

/** What may follow `version.` or begin an expression; `from` is where in the typed word its last part begins. */
export function completionsAt(word: string): { from: number; names: NameOffer[] } {
  const parts = word.split(".");
  const last = parts.pop() ?? "";
  const from = word.length - last.length;
  let members: ReadonlyMap<string, Shape> = POLICY_SCOPE;
  for (const part of parts) {
    const shape = members.get(part);
    if (shape?.kind !== "object") return { from, names: [] };
    members = shape.members;
  }
  return { from, names: [...members].map(offer) };
}
