import { isSequential, isUrlEncoded } from "@/lib/diff/compare/media-types";
import { asText, encoded } from "@/lib/diff/witness/message/serialise-parameter";
import type { JsonValue } from "@/lib/specs/model";

const isRecord = (value: JsonValue): value is { [key: string]: JsonValue } =>
  typeof value === "object" && value !== null && !Array.isArray(value);

/** A value as a body of a media type, in UTF-8; undefined where nobody knows how it is written, such as objects as XML. */
export function writeBody(type: string, value: JsonValue): string | undefined {
  const bare = type.toLowerCase();
  if (isSequential(bare) && !bare.startsWith("multipart/")) return sequence(bare, value);
  if (/\bjson\b/.test(bare)) return JSON.stringify(value);
  if (isUrlEncoded(bare) && isRecord(value)) {
    return Object.entries(value)
      .flatMap(([name, member]) => (Array.isArray(member) ? member : [member]).map((one) => [name, one] as const))
      .map(([name, one]) => `${encoded(name)}=${encoded(asText(one))}`)
      .join("&");
  }
  if (typeof value === "string") return value;
  if (typeof value === "object" || /\bxml\b/.test(bare)) return undefined;
  return String(value);
}

/** Each item in a line of its own, or an event of its own. */
function sequence(type: string, value: JsonValue): string {
  const items = Array.isArray(value) ? value : [value];
  if (!type.startsWith("text/event-stream")) return items.map((item) => `${JSON.stringify(item)}\n`).join("");
  return items.map(eventText).join("");
}

function eventText(item: JsonValue): string {
  const named = isRecord(item) && "data" in item;
  const fields = named ? Object.entries(item) : [["data", item] as const];
  const lines = fields.flatMap(([name, value]) =>
    (typeof value === "string" ? value : JSON.stringify(value)).split("\n").map((line) => `${name}: ${line}\n`),
  );
  return `${lines.join("")}\n`;
}
