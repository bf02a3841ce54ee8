import { Undecided } from "@/lib/diff/witness/safe-pattern";
import { namespaceAt, type XmlElement } from "@/lib/specs/wsdl/xml/xml-element";
import { compareDecimals } from "./numbers";

/** How the values of a built-in type are ordered and told apart. */
export type ValueKind = "decimal" | "float" | "date" | "boolean" | "binary" | "duration" | "text" | "name";

interface Primitive {
  kind: ValueKind;
  /** Whether a text, after white space is treated, is a value; undefined where that is not decided here. */
  test(text: string, node: XmlElement | undefined): boolean | undefined;
}

const ZONE = "(Z|[+-](?:0\\d|1[0-3]):[0-5]\\d|[+-]14:00)?";
const DAY = "(\\d{4})-(\\d\\d)-(\\d\\d)";
const CLOCK = "([01]\\d|2[0-3]):[0-5]\\d:[0-5]\\d(?:\\.\\d+)?";

const pattern = (kind: ValueKind, text: string): Primitive => {
  const whole = new RegExp(`^(?:${text})$`);
  return { kind, test: (value) => whole.test(value) };
};
/** Names may have letters of all languages; which, only those of ASCII are decided. */
const asciiName = (text: string): Primitive => {
  const whole = new RegExp(`^(?:${text})$`);
  return { kind: "text", test: (value) => (/[^\x20-\x7e]/.test(value) ? undefined : whole.test(value)) };
};
const whole = (least?: bigint, most?: bigint): Primitive => ({
  kind: "decimal",
  test: (value) => {
    if (!/^[+-]?\d{1,400}$/.test(value)) return false;
    const number = BigInt(value.replace(/^\+/, ""));
    return (least === undefined || number >= least) && (most === undefined || number <= most);
  },
});
const dated = (text: string): Primitive => {
  const form = new RegExp(`^(?:${text})${ZONE}$`);
  return {
    kind: "date",
    test: (value) => {
      // Years beyond four digits, before the first, and midnight as 24:00 exist.
      if (/^-|^\d{5}|^0000|T24:00:00|^24:00:00/.test(value)) return undefined;
      const match = form.exec(value);
      if (!match) return false;
      const [, year, month, day] = match;
      return !text.startsWith(DAY) || isDay(Number(year), Number(month), Number(day));
    },
  };
};

const TWO = (bits: bigint) => 2n ** bits;
const DURATION = "-?P(?=\\d|T\\d)(?:\\d+Y)?(?:\\d+M)?(?:\\d+D)?(?:T(?=\\d)(?:\\d+H)?(?:\\d+M)?(?:\\d+(?:\\.\\d+)?S)?)?";

const PRIMITIVES: ReadonlyMap<string, Primitive> = new Map<string, Primitive>([
  ["string", { kind: "text", test: () => true }],
  ["normalizedString", { kind: "text", test: () => true }],
  ["token", { kind: "text", test: () => true }],
  ["anySimpleType", { kind: "text", test: () => true }],
  ["anyAtomicType", { kind: "text", test: () => true }],
  ["language", pattern("text", "[a-zA-Z]{1,8}(?:-[a-zA-Z0-9]{1,8})*")],
  ["Name", asciiName("[A-Za-z_:][A-Za-z0-9_:.-]*")],
  ["NMTOKEN", asciiName("[A-Za-z0-9_:.-]+")],
  ["NCName", asciiName("[A-Za-z_][A-Za-z0-9_.-]*")],
  ["ID", asciiName("[A-Za-z_][A-Za-z0-9_.-]*")],
  ["QName", { kind: "name", test: qualifiedName }],
  [
    "anyURI",
    { kind: "text", test: (value) => /^(?:[a-z][a-z0-9+-]*:)?[\w./~-]*(?:[?#][\w=&-]*)?$/.test(value) || undefined },
  ],
  ["base64Binary", { kind: "binary", test: base64 }],
  ["hexBinary", pattern("binary", "(?:[0-9a-fA-F]{2})*")],
  ["boolean", pattern("boolean", "true|false|1|0")],
  ["decimal", pattern("decimal", "[+-]?(?:\\d+(?:\\.\\d*)?|\\.\\d+)")],
  ["float", pattern("float", "[+-]?(?:\\d+(?:\\.\\d*)?|\\.\\d+)(?:[eE][+-]?\\d+)?|-?INF|NaN")],
  ["double", pattern("float", "[+-]?(?:\\d+(?:\\.\\d*)?|\\.\\d+)(?:[eE][+-]?\\d+)?|-?INF|NaN")],
  ["date", dated(DAY)],
  ["dateTime", dated(`${DAY}T${CLOCK}`)],
  ["time", dated(CLOCK)],
  ["gYear", dated("\\d{4}")],
  ["gYearMonth", dated("\\d{4}-(?:0[1-9]|1[0-2])")],
  ["duration", pattern("duration", DURATION)],
  ["integer", whole()],
  ["nonPositiveInteger", whole(undefined, 0n)],
  ["negativeInteger", whole(undefined, -1n)],
  ["nonNegativeInteger", whole(0n)],
  ["positiveInteger", whole(1n)],
  ["long", whole(-TWO(63n), TWO(63n) - 1n)],
  ["int", whole(-TWO(31n), TWO(31n) - 1n)],
  ["short", whole(-32768n, 32767n)],
  ["byte", whole(-128n, 127n)],
  ["unsignedLong", whole(0n, TWO(64n) - 1n)],
  ["unsignedInt", whole(0n, TWO(32n) - 1n)],
  ["unsignedShort", whole(0n, 65535n)],
  ["unsignedByte", whole(0n, 255n)],
]);

/** A built-in type of one value, as the specification has it; throws Undecided for those that are not judged. */
export function primitiveOf(name: string): Primitive {
  const known = PRIMITIVES.get(name);
  if (!known) throw new Undecided(`values of \`xs:${name}\` are not judged`);
  return known;
}

/** Which of two values is greater; undefined where that cannot be told. Both are values of the kind. */
export function compareValues(kind: ValueKind, one: string, other: string): number | undefined {
  if (kind === "decimal") return compareDecimals(one, other);
  if (kind === "float") {
    const [a, b] = [floatOf(one), floatOf(other)];
    return Number.isNaN(a) || Number.isNaN(b) ? undefined : Math.sign(a - b);
  }
  if (kind === "date") return compareDates(one, other);
  return undefined;
}

/** Whether two texts are the same value; undefined where that is not decided. */
export function isSameValue(kind: ValueKind, one: string, other: string): boolean | undefined {
  if (one === other) return true;
  switch (kind) {
    case "text":
      return false;
    case "boolean":
      return /^(?:true|1)$/.test(one) === /^(?:true|1)$/.test(other);
    case "decimal":
    case "float":
    case "date": {
      const order = compareValues(kind, one, other);
      return order === undefined ? undefined : order === 0;
    }
    default:
      return undefined;
  }
}

function floatOf(text: string): number {
  if (text === "INF") return Number.POSITIVE_INFINITY;
  return text === "-INF" ? Number.NEGATIVE_INFINITY : Number(text);
}

/** Only where both have a time zone, or neither has: else the order is not always defined. */
function compareDates(one: string, other: string): number | undefined {
  const zone = /(?:Z|[+-]\d\d:\d\d)$/;
  const bare = (text: string) => text.replace(zone, "");
  const hasZone = [one, other].map((text) => bare(text) !== text);
  if (hasZone[0] !== hasZone[1]) return undefined;
  if (hasZone[0] && one.slice(bare(one).length) !== other.slice(bare(other).length)) return undefined;
  const [a, b] = [bare(one), bare(other)].map((text) => text.replace(/(\.\d*?)0+$/, "$1").replace(/\.$/, ""));
  if (a === undefined || b === undefined || a.includes(".") || b.includes(".")) return a === b ? 0 : undefined;
  return a < b ? -1 : a > b ? 1 : 0;
}

function isDay(year: number, month: number, day: number): boolean {
  if (month < 1 || month > 12 || day < 1) return false;
  const isLeap = (year % 4 === 0 && year % 100 !== 0) || year % 400 === 0;
  const days = [31, isLeap ? 29 : 28, 31, 30, 31, 30, 31, 31, 30, 31, 30, 31][month - 1] ?? 0;
  return day <= days;
}

function base64(value: string): boolean | undefined {
  if (value.includes(" ")) return undefined;
  if (!/^[A-Za-z0-9+/]*={0,2}$/.test(value) || value.length % 4 !== 0) return false;
  // The last character before the padding has bits that must be zero.
  return value.includes("=") ? (/[AQgw]==$|[AEIMQUYcgkosw048]=$/.test(value) ? true : undefined) : true;
}

function qualifiedName(value: string, node: XmlElement | undefined): boolean | undefined {
  if (/[^\x20-\x7e]/.test(value)) return undefined;
  const match = /^(?:([A-Za-z_][\w.-]*):)?[A-Za-z_][\w.-]*$/.exec(value);
  if (!match) return false;
  return node === undefined ? undefined : namespaceAt(node.scope, match[1] ?? "") !== undefined;
}
