import { DuplicateKeys, type KeysOfMapping } from "@/lib/specs/source/duplicate-keys";
import { jsonKeyAt } from "@/lib/specs/source/json-tree";
import { childPointer } from "@/lib/specs/source/pointer";
import { endOfString } from "@/lib/specs/source/scan-json";

interface OpenCollection {
  /** Undefined for arrays. */
  keys: KeysOfMapping | undefined;
  pointer: string;
  index: number;
}

/** Members of a parsed JSON value: fewer than the text has where keys are repeated. */
export function countMembers(data: unknown): number {
  let members = 0;
  const left: unknown[] = [data];
  while (left.length > 0) {
    const value = left.pop();
    if (typeof value !== "object" || value === null) continue;
    const inner = Object.values(value);
    if (!Array.isArray(value)) members += inner.length;
    for (const item of inner) if (typeof item === "object") left.push(item);
  }
  return members;
}

/** The repeated keys of valid JSON text. Costs a map a mapping: called only where there are some. */
export function findDuplicateKeys(text: string): DuplicateKeys {
  const found = new DuplicateKeys();
  const open: OpenCollection[] = [];
  let pointer = "";
  for (let at = 0; at < text.length; at++) {
    const top = open[open.length - 1];
    const code = text.charCodeAt(at);
    if (code === 0x22) {
      const start = at;
      at = endOfString(text, at);
      if (!top?.keys || !isFollowedByColon(text, at + 1)) continue;
      const key = jsonKeyAt(text, start);
      pointer = childPointer(top.pointer, key);
      found.note(top.keys, key, top.pointer, start);
    } else if (code === 0x7b || code === 0x5b) {
      const own = top && !top.keys ? childPointer(top.pointer, top.index) : pointer;
      open.push({ keys: code === 0x7b ? new Map() : undefined, pointer: own, index: 0 });
    } else if (code === 0x7d || code === 0x5d) {
      open.pop();
    } else if (code === 0x2c && top) {
      top.index++;
    }
  }
  return found;
}

function isFollowedByColon(text: string, from: number): boolean {
  let at = from;
  while (text.charCodeAt(at) <= 0x20) at++;
  return text.charCodeAt(at) === 0x3a;
}
