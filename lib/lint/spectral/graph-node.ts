import type { JsonValue, Place } from "@/lib/specs/model";
import { escapePointerSegment } from "@/lib/specs/source/pointer";

/** A value of a definition as it was reached: by which name, from where. References are behind us. */
export class GraphNode {
  constructor(
    readonly value: JsonValue,
    /** The name or number it has in `parent`; null for the root. */
    readonly key: string | null,
    readonly parent: GraphNode | null,
    /** Where it is written, for the root and where a reference was followed to it; else it is below its parent. */
    readonly base: Place | null,
  ) {}

  /** Where it is written. */
  get place(): Place {
    return placeOf(this);
  }

  /** The names by which it was reached from the root, across references. */
  get trail(): string[] {
    return trailOf(this);
  }

  get isContainer(): boolean {
    return typeof this.value === "object" && this.value !== null;
  }
}

function placeOf(start: GraphNode): Place {
  const keys: string[] = [];
  let node = start;
  while (!node.base && node.parent) {
    keys.push(escapePointerSegment(node.key ?? ""));
    node = node.parent;
  }
  const { file, pointer } = node.base ?? { file: "", pointer: "" };
  return keys.length === 0 ? { file, pointer } : { file, pointer: `${pointer}/${keys.reverse().join("/")}` };
}

function trailOf(start: GraphNode): string[] {
  const keys: string[] = [];
  for (let node = start; node.parent; node = node.parent) keys.push(node.key ?? "");
  return keys.reverse();
}
