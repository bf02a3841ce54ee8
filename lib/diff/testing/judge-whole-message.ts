import type { MessageValidator } from "@/lib/diff/witness/validator";
import { readingText } from "@/lib/diff/witness/text-reading";
import type { Header, JsonObject, JsonValue, MediaType, Operation, Parameter, Schema } from "@/lib/specs/model";

/** What a second judge says of a shown message: `{query, header, cookie, path, body}`, or `{status, header, body}`. */
export type WholeVerdict = "accepted" | "rejected" | "unknown";

/**
 * Judges a whole message from its value alone, as a stranger would who holds it against the operation; written apart from
 * what made it, with a validator of its own.
 */
export function judgeWholeMessage(validator: MessageValidator, operation: Operation, value: JsonValue): WholeVerdict {
  const message = asObject(value) ?? {};
  const status = typeof message["status"] === "string" ? message["status"] : undefined;
  const headers = lowerCased(asObject(message["header"]) ?? {});
  const mediaType = headers.get("content-type");
  const checks: WholeVerdict[] = [];
  const part = (schema: Schema | undefined, textLevels: number, held: JsonValue): void => {
    if (!schema) return;
    const { status: verdict } = readingText(validator, textLevels).check(schema, held);
    checks.push(verdict);
  };
  const body = (content: ReadonlyMap<string, MediaType>): void => {
    const held = message["body"];
    if (held === undefined || content.size === 0) return;
    const type = typeof mediaType === "string" ? mediaType : "application/json";
    const media = [...content].find(([range]) => covers(range, type))?.[1];
    if (!media) checks.push("rejected");
    else part(media.schema, /form/.test(type) ? 2 : 0, held);
  };

  if (status === undefined) {
    for (const parameter of operation.parameters) {
      const held = heldBy(parameter, message, headers);
      if (held !== undefined) part(schemaIn(parameter), 2, held);
      else if (parameter.required && parameter.in !== "path") checks.push("rejected");
    }
    if (operation.requestBody) body(operation.requestBody.content);
    if (operation.requestBody?.required && message["body"] === undefined) checks.push("rejected");
  } else {
    const response =
      operation.responses.get(status) ??
      operation.responses.get(`${status[0]}XX`) ??
      operation.responses.get("default");
    if (!response) return "rejected";
    for (const [name, header] of response.headers) {
      const held = headers.get(name.toLowerCase());
      if (held !== undefined) part(schemaIn(header), 2, held);
      else if (header.required) checks.push("rejected");
    }
    body(response.content);
  }
  if (checks.includes("rejected")) return "rejected";
  return checks.includes("unknown") ? "unknown" : "accepted";
}

function heldBy(parameter: Parameter, message: JsonObject, headers: Map<string, JsonValue>): JsonValue | undefined {
  if (parameter.in === "header") return headers.get(parameter.name.toLowerCase());
  const values = asObject(message[parameter.in]) ?? {};
  return Object.hasOwn(values, parameter.name) ? values[parameter.name] : undefined;
}

function schemaIn(owner: Parameter | Header): Schema | undefined {
  return owner.schema ?? [...(owner.content?.values() ?? [])][0]?.schema;
}

function covers(range: string, type: string): boolean {
  const plain = (text: string) => text.replace(/;.*$/, "").trim().toLowerCase();
  const [wide, narrow] = [plain(range), plain(type)];
  return wide === narrow || wide === "*/*" || (wide.endsWith("/*") && narrow.startsWith(wide.slice(0, -1)));
}

function lowerCased(headers: JsonObject): Map<string, JsonValue> {
  return new Map(Object.entries(headers).map(([name, held]) => [name.toLowerCase(), held]));
}

function asObject(value: JsonValue | undefined): JsonObject | undefined {
  return typeof value === "object" && value !== null && !Array.isArray(value) ? value : undefined;
}
