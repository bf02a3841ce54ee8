import { coversMediaType, isUrlEncoded, mediaTypeRank, normalMediaType } from "@/lib/diff/compare/media-types";
import { readingText } from "@/lib/diff/witness/text-reading";
import type { MessageValidator } from "@/lib/diff/witness/validator";
import type { JsonValue, MediaType, Operation, Schema } from "@/lib/specs/model";
import { escapePointerSegment } from "@/lib/specs/source/pointer";
import type { MockAnswer } from "./mock-message";
import { mockProblem, type RequestFault } from "./mock-problem";
import { objectOf, readParameter, type RequestParts } from "./read-parameter";

/** The first fault of a request as an answer; null where the request is fine as far as it can be judged. */
export function checkRequest(
  operation: Operation,
  parts: RequestParts,
  validator: MessageValidator,
): MockAnswer | null {
  const faults = operation.parameters.flatMap((parameter): RequestFault[] => {
    const pointer = `/${parameter.in}/${escapePointerSegment(parameter.name)}`;
    const read = readParameter(parameter, parts);
    if (read.kind === "absent") return parameter.required ? [{ pointer, message: "is required" }] : [];
    if (read.kind === "broken") return [{ pointer, message: read.why }];
    const schema = parameter.schema ?? [...(parameter.content?.values() ?? [])][0]?.schema;
    if (!schema || (read.value === "" && parameter.allowEmptyValue)) return [];
    const fault = judge(validator, schema, read.value, parameter.content === undefined);
    return fault ? [faultOf(pointer, fault)] : [];
  });
  if (faults.length > 0) {
    return mockProblem({
      status: 400,
      title: "The request does not fit the definition",
      detail: sentenceOf(faults),
      faults,
      operation: operation.key,
    });
  }
  return checkBody(operation, parts, validator);
}

interface Refused {
  path: string;
  reason: string;
}

/** Why a value is refused; of one that was written as text, by the reading that says most. Null where it is not refused. */
function judge(validator: MessageValidator, schema: Schema, value: JsonValue, isText: boolean): Refused | null {
  const verdict = readingText(validator, isText ? 2 : 0).check(schema, value);
  if (verdict.status !== "rejected") return null;
  if (!isText || !/ must be (?:an? )?(?:integer|number|boolean)\b/.test(verdict.reason)) return verdict;
  // `0` is no integer as a text; that it is too small as a number is what the caller has to know.
  const typed = validator.check(schema, typedReading(value));
  return typed.status === "rejected" ? typed : verdict;
}

function typedReading(value: JsonValue): JsonValue {
  if (Array.isArray(value)) return value.map(typedReading);
  if (typeof value === "object" && value !== null) {
    return Object.fromEntries(Object.entries(value).map(([name, member]) => [name, typedReading(member)]));
  }
  if (value === "true" || value === "false") return value === "true";
  return typeof value === "string" && /^-?\d{1,15}(?:\.\d{1,10})?$/.test(value) ? Number(value) : value;
}

const sentenceOf = (faults: readonly RequestFault[]): string =>
  faults.map(({ pointer, message }) => `${pointer} ${message}`).join("; ");

function faultOf(pointer: string, { path, reason }: Refused): RequestFault {
  const message = reason.replace(/^(?:the message|`[^`]*`) /, "");
  return { pointer: `${pointer}${path}`, message };
}

function checkBody(operation: Operation, { request }: RequestParts, validator: MessageValidator): MockAnswer | null {
  const { requestBody, key } = operation;
  if (!requestBody) return null;
  if (request.body.byteLength === 0) {
    if (!requestBody.required) return null;
    const faults = [{ pointer: "/body", message: "is required" }];
    return mockProblem({
      status: 400,
      title: "The body is missing",
      detail: "/body is required",
      faults,
      operation: key,
    });
  }
  const type = (request.headers["content-type"] ?? "").toLowerCase();
  const media = mediaTypeFor(requestBody.content, type);
  if (!media && requestBody.content.size > 0) {
    const accepted = [...requestBody.content.keys()].join(", ");
    return mockProblem({
      status: 415,
      title: "The media type is not one of the definition",
      detail: `${type === "" ? "A body without Content-Type" : type} is not taken here; the definition takes ${accepted}.`,
      headers: [["accept", accepted]],
      operation: key,
    });
  }
  return media?.schema ? judgeBody(key, media.schema, type, request.body, validator) : null;
}

/** The content that a media type is: the narrowest of those that cover it. */
function mediaTypeFor(content: ReadonlyMap<string, MediaType>, type: string): MediaType | undefined {
  const bare = normalMediaType(type).split(";")[0] ?? "";
  return [...content]
    .map(([name, media]) => ({ range: normalMediaType(name).split(";")[0] ?? "", media }))
    .filter(({ range }) => bare !== "" && coversMediaType(range, bare))
    .sort((a, b) => mediaTypeRank(b.range) - mediaTypeRank(a.range))[0]?.media;
}

/** JSON and forms are judged; other media types are taken as they are. */
function judgeBody(
  operation: string,
  schema: Schema,
  type: string,
  body: Uint8Array,
  validator: MessageValidator,
): MockAnswer | null {
  const isForm = isUrlEncoded(type);
  if (!isForm && !/\bjson\b/.test(type)) return null;
  let value: JsonValue;
  try {
    const text = new TextDecoder("utf-8", { fatal: true }).decode(body);
    value = isForm ? (objectOf(new URLSearchParams(text)) ?? {}) : JSON.parse(text);
  } catch (error) {
    const message = `is not ${isForm ? "a form" : "JSON"}: ${error instanceof Error ? error.message : "it cannot be read"}`;
    const faults = [{ pointer: "/body", message }];
    return mockProblem({
      status: 400,
      title: "The body cannot be read",
      detail: `/body ${message}`,
      faults,
      operation,
    });
  }
  const fault = judge(validator, schema, value, isForm);
  if (!fault) return null;
  const faults = [faultOf("/body", fault)];
  return mockProblem({
    status: 422,
    title: "The body does not fit its schema",
    detail: sentenceOf(faults),
    faults,
    operation,
  });
}
