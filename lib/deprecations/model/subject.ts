import type { DeprecationSubject, SubjectKind } from "./record";

const LOCATIONS = "query|path|header|cookie|querystring|body|formData";
const PARAMETER = new RegExp(`^(\\S+ \\S+) (${LOCATIONS}) (\\S.*)$`);
const OPERATION = /^[A-Za-z]\S* \S+$/;

/** A parameter's place taken apart. */
export interface ParameterPlace {
  operation: string;
  in: string;
  name: string;
}

/** The operation, location and name of `GET /pets query limit`; null for what is no place of a parameter. */
export function parameterPlace(place: string): ParameterPlace | null {
  const [, operation, location, name] = PARAMETER.exec(place) ?? [];
  if (operation === undefined || location === undefined || name === undefined) return null;
  return { operation, in: location, name };
}

/** The key of an operation without the names of its path parameters: `GET /pets/{}`. */
export function operationMatchKey(key: string): string {
  return key.replace(/\{[^{}]*\}/g, "{}");
}

/** Callers see the position of a path parameter and never its name; names of headers have no case. */
function parameterMatchKey({ operation, in: location, name }: ParameterPlace): string {
  const at = location === "path" ? operation.indexOf(`{${name}}`) : -1;
  const lasting =
    location === "header" ? name.toLowerCase() : at < 0 ? name : `#${operation.slice(0, at).split("{").length}`;
  return `${operationMatchKey(operation)} ${location} ${lasting}`;
}

/** What a place is called over versions, as the marks of documents are; null where it is no place of that kind. */
export function matchKeyOf(kind: SubjectKind, place: string | null): string | null {
  if (kind === "version") return place === null ? "" : null;
  if (place === null || place.trim() !== place || place === "") return null;
  if (kind === "operation") return OPERATION.test(place) ? operationMatchKey(place) : null;
  if (kind === "parameter") {
    const parsed = parameterPlace(place);
    return parsed && parameterMatchKey(parsed);
  }
  if (kind === "field") return /^[^.]+\../.test(place) ? place : null;
  return place;
}

/** Where a field may be written: each way to tell the schema's name, which may hold dots, from the way to the field. */
export function fieldPlaces(place: string): { owner: string; name: string }[] {
  const parts = place.split(".");
  const name = (parts.at(-1) ?? "").replace(/(?:\[\]|\{\})+$/, "");
  const last = parts.length - 1;
  const names = parts.map((_, index) => parts.slice(index + 1).join("."));
  return parts.slice(0, last).flatMap((_, index) => {
    const owner = parts
      .slice(0, index + 1)
      .join(".")
      .replace(/(?:\[\]|\{\})+$/, "");
    return [...new Set([names[index] ?? name, name])].map((one) => ({ owner, name: one }));
  });
}

/** What goes away, for people: `GET /pets`; nothing for a version. */
export function placeOf({ kind, place }: DeprecationSubject): string {
  return kind === "version" ? "" : (place ?? "");
}

/** The operation that a subject is, or is part of: consumers name these. Null for what is of none. */
export function operationOf({ kind, place }: DeprecationSubject): string | null {
  if (kind === "operation") return place;
  return kind === "parameter" && place !== null ? (parameterPlace(place)?.operation ?? null) : null;
}
