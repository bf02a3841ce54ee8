import type { PairChain } from "@/lib/diff/compare/reached-pair";
import type { JsonValue } from "@/lib/specs/model";
import { escapePointerSegment } from "@/lib/specs/source/pointer";
import type { ProofSide } from "./proof-context";
import { plantedValues } from "./values/plant";

/** A whole message, and the JSON Pointer at which the planted value stands in it. */
export interface Lifted {
  value: JsonValue;
  pointer: string;
}

/** Messages that are tried. */
const MAX_TRIED = 12;

/** The pair at the root of a chain. */
export function rootOf(chain: PairChain): PairChain {
  let root = chain;
  while (root.parent) root = root.parent;
  return root;
}

/**
 * Messages of the root that hold a value of the pair at the chain's end, and that the side accepts; few, the smallest
 * first.
 */
export function* liftValue(chain: PairChain, value: JsonValue, side: ProofSide): Generator<Lifted> {
  const path: string[] = [];
  for (let at = chain; at.parent; at = at.parent) path.unshift(at.segment?.key ?? "");
  const schema = rootOf(chain).pair[side.which];
  let tried = 0;
  for (const whole of plantedValues(side.maker, schema, path, value)) {
    if (side.validator.check(schema, whole).status === "accepted")
      yield { value: whole, pointer: pointerTo(whole, path, value) };
    if (++tried >= MAX_TRIED) return;
  }
}

/** Where the planted value stands; as far as the steps name it. */
function pointerTo(whole: JsonValue, path: readonly string[], planted: JsonValue): string {
  const [step, ...rest] = path;
  if (step === undefined) return "";
  if (Array.isArray(whole)) {
    const index = /^\[\d+\]$/.test(step) ? Number(step.slice(1, -1)) : whole.findIndex((item) => holds(item, planted));
    const item = whole[index];
    return step.startsWith("[") && item !== undefined ? `/${index}${pointerTo(item, rest, planted)}` : "";
  }
  if (typeof whole !== "object" || whole === null) return "";
  if (/^[|=?]/.test(step)) return pointerTo(whole, rest, planted);
  const name = step.startsWith(".") ? step.slice(1) : Object.keys(whole).find((key) => holds(whole[key], planted));
  const member = name === undefined ? undefined : whole[name];
  if (name === undefined || member === undefined) return "";
  return `/${escapePointerSegment(name)}${pointerTo(member, rest, planted)}`;
}

function holds(value: JsonValue | undefined, planted: JsonValue): boolean {
  return value !== undefined && JSON.stringify(value).includes(JSON.stringify(planted));
}
