import { brokerNamesOf } from "./http-names";
import type { RoutedOperation } from "./routed-operation";
import { VARIABLE } from "./route-template";
import { patternHolds } from "./segment-pattern";

/** Which side of a service a message is on: whether it receives or sends it. */
export type MessageSide = "SEND" | "RECEIVE";

/** Operations of AsyncAPI, found by where messages go or come from. */
export interface MessageTable {
  add(side: MessageSide, operation: RoutedOperation): void;
  has(side: MessageSide): boolean;
  /** By all that a destination is called, the likeliest first. Null where none or several operations are meant. */
  find(side: MessageSide, names: readonly string[]): string | null;
}

/** An address with parameters. */
interface Template {
  key: string;
  /** What parts it: only the signs that it has itself, so that a parameter may hold the others. */
  separators: string;
  /** The words of each part, with a parameter between two of them. */
  parts: readonly (readonly string[])[];
}

const SEPARATORS = ["/", ".", ":"];
/** `{name}`, and the ways in which brokers write one part that may be anything. */
const PARAMETER = /\{[^{}]*\}|^[+*]$/g;
const LONGEST = 600;

/**
 * A table of messages. A destination is an address as it is written, or what a binding says that the broker calls it (`kafka.topic`);
 * else it is an address with parameters, each of them one part. Of several such addresses the one with more that is written counts,
 * from the left. Where that is two operations, it is none: nothing that telemetry says would tell them apart.
 */
export function createMessageTable(): MessageTable {
  const exact = new Map<string, string | null>();
  const templates: Record<MessageSide, Template[]> = { SEND: [], RECEIVE: [] };
  const sides = new Set<MessageSide>();
  const put = (side: MessageSide, name: string, key: string) => {
    const id = `${side} ${bare(name)}`;
    exact.set(id, exact.has(id) && exact.get(id) !== key ? null : key);
  };
  return {
    add(side, operation) {
      const { key, path } = operation;
      sides.add(side);
      const address = path.slice(0, LONGEST);
      put(side, address, key);
      for (const name of brokerNamesOf(operation)) put(side, name, key);
      const template = templateOf(key, bare(address));
      if (template) templates[side].push(template);
    },
    has: (side) => sides.has(side),
    find(side, names) {
      for (const name of names) {
        const key = exact.get(`${side} ${bare(name)}`);
        if (key) return key;
      }
      for (const name of names) {
        const key = mostWritten(templates[side].filter((one) => isOf(one, bare(name))));
        if (key !== null) return key;
      }
      return null;
    },
  };
}

const bare = (address: string) => address.replace(/^\//, "");

function templateOf(key: string, address: string): Template | null {
  const fixed = address.replaceAll(/\{[^{}]*\}/g, "");
  const separators = SEPARATORS.filter((one) => fixed.includes(one)).join("");
  const parts = split(address, separators).map((part) => part.replaceAll(PARAMETER, VARIABLE).split(VARIABLE));
  return parts.some(({ length }) => length > 1) ? { key, separators, parts } : null;
}

function split(text: string, separators: string): string[] {
  const parts = [""];
  let depth = 0;
  for (const sign of text) {
    if (sign === "{") depth++;
    else if (sign === "}") depth--;
    if (depth <= 0 && separators.includes(sign)) parts.push("");
    else parts[parts.length - 1] += sign;
  }
  return parts;
}

function isOf({ separators, parts }: Template, name: string): boolean {
  const given = split(name, separators);
  if (given.length !== parts.length) return false;
  return parts.every((part, index) => {
    const text = given[index] ?? "";
    return part.length === 1 ? part[0] === text : patternHolds(part, text);
  });
}

/** The key of the one template with more that is written than any other; null where there is none such. */
function mostWritten(fitting: readonly Template[]): string | null {
  const [first, second] = [...fitting].sort(compareWritten);
  if (!first) return null;
  return second && compareWritten(first, second) === 0 && second.key !== first.key ? null : first.key;
}

function compareWritten(a: Template, b: Template): number {
  for (const [index, part] of a.parts.entries()) {
    const other = b.parts[index] ?? [];
    // Fixed, then fixed in part, then open.
    const difference = openness(part) - openness(other) || other.join("").length - part.join("").length;
    if (difference !== 0) return difference;
  }
  return a.parts.length - b.parts.length;
}

const openness = (part: readonly string[]) => (part.length === 1 ? 0 : part.join("") === "" ? 2 : 1);
