import { type Event, parseEvents, YAMLException } from "js-yaml";

/** Indentation added to a line that has too little; more than any real nesting, and without meaning where it is added. */
const PADDING = " ".repeat(400);
const MAX_REPAIRS = 300;
/** Characters that may be parsed over and over while repairing: bounds the time to a second or two. */
const MAX_REPAIR_WORK = 30_000_000;

export interface YamlEvents {
  /** The text the events' offsets refer to: as given, with the repaired lines moved to the right. */
  text: string;
  events: Event[];
  /** Line numbers from 1 of repaired lines, in the order of repair. */
  repaired: number[];
  /** Columns that were put before each repaired line. */
  padding: number;
}

/**
 * Parses YAML into events. A line inside a quoted text or a `{…}` that is indented less than its parent is against the
 * letter of YAML 1.2 but common in published definitions and accepted by libyaml; such lines are moved to the right,
 * where leading blanks mean nothing, and reported in `repaired`. Throws js-yaml's YAMLException for everything else.
 */
export function parseYamlEvents(text: string, maxDepth: number, mayRepair: boolean): YamlEvents {
  const repaired: number[] = [];
  let lines: string[] | undefined;
  let current = text;
  let firstFault: unknown;
  for (;;) {
    try {
      return { text: current, events: parseEvents(current, { maxDepth }), repaired, padding: PADDING.length };
    } catch (fault) {
      firstFault ??= fault;
      const line = mayRepair ? deficientLine(fault) : undefined;
      const isSpent = repaired.length >= MAX_REPAIRS || repaired.length * text.length > MAX_REPAIR_WORK;
      if (line === undefined || isSpent || repaired.includes(line)) throw firstFault;
      lines ??= text.split("\n");
      lines[line - 1] = PADDING + (lines[line - 1] ?? "");
      repaired.push(line);
      current = lines.join("\n");
    }
  }
}

function deficientLine(fault: unknown): number | undefined {
  if (!(fault instanceof YAMLException) || fault.reason !== "deficient indentation" || !fault.mark) return undefined;
  return fault.mark.line + 1;
}
