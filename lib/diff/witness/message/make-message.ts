import { isForm, normalMediaType } from "@/lib/diff/compare/media-types";
import type { JsonValue, MediaType, Operation, Parameter, Schema } from "@/lib/specs/model";
import { type Judge, mediaTypeOf, responseOf, schemaOf, type WholeMessage } from "./whole-message";

/** What a message must hold beside what is demanded. */
export interface Focus {
  /** The media type of a body that must be there. */
  mediaType?: string;
  /** A body that must be there, of that media type. */
  body?: JsonValue;
  /** A parameter that must be there, with its value. */
  parameter?: { parameter: Parameter; value: JsonValue };
}

/**
 * The smallest request that an operation demands, with what the focus adds. Undefined where a part of it cannot be
 * made.
 */
export function makeSent(judge: Judge, operation: Operation, focus: Focus): WholeMessage | undefined {
  const message: WholeMessage = { parameters: new Map(), headers: new Map() };
  for (const parameter of operation.parameters) {
    if (focus.parameter?.parameter === parameter) message.parameters.set(parameter, focus.parameter.value);
    else if (parameter.required || parameter.in === "path") {
      const examples = parameter.example === undefined ? parameter.examples : [parameter.example];
      const value = makePart(judge, schemaOf(parameter), 2, parameter.name, examples);
      if (value === undefined) return undefined;
      message.parameters.set(parameter, value);
    }
  }
  const { requestBody } = operation;
  if (!requestBody || !(requestBody.required || focus.mediaType !== undefined)) return message;
  return withBody(judge, message, requestBody.content, focus) ? message : undefined;
}

/** The smallest answer of an operation with a status. */
export function makeReceived(
  judge: Judge,
  operation: Operation,
  status: string,
  focus: Focus,
): WholeMessage | undefined {
  const response = responseOf(operation, status);
  if (!response) return undefined;
  const message: WholeMessage = { status: concreteStatus(status), parameters: new Map(), headers: new Map() };
  for (const [name, header] of response.headers) {
    if (!header.required) continue;
    const value = makePart(judge, schemaOf(header), 2, name, undefined);
    if (value === undefined) return undefined;
    message.headers.set(name, value);
  }
  if (response.content.size === 0) return message;
  return withBody(judge, message, response.content, focus) ? message : undefined;
}

/** Ranges and `default` as one status of them. */
function concreteStatus(status: string): string {
  if (status === "default") return "500";
  return /^\dXX$/.test(status) ? `${status.charAt(0)}00` : status;
}

function withBody(judge: Judge, message: WholeMessage, content: ReadonlyMap<string, MediaType>, focus: Focus): boolean {
  const name = focus.mediaType ?? preferred([...content.keys()]);
  if (name === undefined) return true;
  const media = mediaTypeOf(content, normalMediaType(name));
  message.mediaType = concreteMediaType(name);
  const body = focus.body ?? makePart(judge, media?.schema, isForm(name) ? 2 : 0, "", media?.examples);
  if (body === undefined) return false;
  message.body = body;
  return true;
}

/** JSON where there is a choice. */
function preferred(names: readonly string[]): string | undefined {
  return names.find((name) => /\bjson\b/.test(name)) ?? names[0];
}

const CONCRETE: Record<string, string> = { "text/*": "text/plain", "image/*": "image/png", "audio/*": "audio/mpeg" };

/** Ranges as one media type of them. */
export function concreteMediaType(name: string): string {
  const normal = normalMediaType(name);
  return normal.includes("*") ? (CONCRETE[normal] ?? "application/json") : normal;
}

function makePart(
  { context, which, side }: Judge,
  schema: Schema | undefined,
  textLevels: number,
  name: string,
  documented: readonly JsonValue[] | undefined,
): JsonValue | undefined {
  if (!schema) return documented?.[0] ?? "text";
  return context.side(which, side, textLevels).maker.firstOf(schema, { name, documented });
}
