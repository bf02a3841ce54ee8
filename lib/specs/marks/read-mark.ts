import type { DeprecationMark } from "@/lib/specs/index-model";
import type { JsonObject, JsonValue, Place } from "@/lib/specs/model";
import { childPlace, isObject } from "@/lib/specs/source/source-node";
import { isEndingState, type MarkRole, roleOfExtension, roleOfMember } from "./mark-roles";
import { proseMessage, replacementIn } from "./prose";
import { looksLikeDay, readDay } from "./written-day";

const LONGEST_MESSAGE = 2_000;
const LONGEST_WORD = 400;
/** What generators write in `x-deprecation` of what is not deprecated. */
const SAYS_NO = /^(?:|no|none|false|never|active|current|supported|stable|n\/a)$/i;

/** A part of a model that a document can mark: an operation, a parameter, a schema. */
export interface Markable {
  place: Place;
  deprecated?: boolean;
  description?: string;
  extensions?: JsonObject;
}

/** What is wrong with a mark. `written` is the value, shortened. */
export interface MarkProblem {
  fault: "not-a-day" | "impossible-day" | "not-a-flag" | "not-a-link" | "not-a-text" | "sunset-before-since";
  /** The extension as written, with the member in it: `x-ms-deprecation.removalDate`. */
  name: string;
  place: Place;
  written: string;
}

/** A mark as read, and what of it could not be. */
export interface MarkReading {
  mark?: DeprecationMark;
  problems: MarkProblem[];
}

interface Draft {
  said: Omit<DeprecationMark, "source" | "place">;
  /** The first extension that says that there is a deprecation. */
  source?: string;
  problems: MarkProblem[];
}

/**
 * The mark of a part of a document: `deprecated: true`, and every extension in use that says more of it, or says it alone
 * (docs/deprecation-marks.md). Of two that say the same thing the first one written holds. What cannot be read is a
 * problem, and left out; never throws. Where no extension has a message, the sentences of the description that tell of it are.
 */
export function readMark(part: Markable): MarkReading {
  const draft: Draft = { said: {}, problems: [] };
  for (const [name, value] of Object.entries(part.extensions ?? {})) {
    const role = roleOfExtension(name);
    if (role) readSaying(draft, { role, name, place: childPlace(part.place, name), value }, name);
  }
  const source = part.deprecated === true ? "deprecated" : draft.source;
  if (source === undefined) return { problems: draft.problems };
  completeFromProse(draft.said, part);
  const { since, sunset } = draft.said;
  if (since?.day !== undefined && sunset !== undefined && sunset < since.day)
    draft.problems.push({ fault: "sunset-before-since", name: source, place: part.place, written: sunset });
  return { mark: { source, place: childPlace(part.place, source), ...draft.said }, problems: draft.problems };
}

/** Most say in the description what they have no extension for: why, and what to use instead. */
function completeFromProse(said: Draft["said"], { description = "" }: Markable): void {
  said.message ??= proseMessage(description);
  if (said.message === undefined) delete said.message;
  const replacement = said.replacement ?? (said.message === undefined ? undefined : replacementIn(said.message));
  if (replacement !== undefined) said.replacement = replacement;
}

/** Whether a part is marked itself, in whatever way. */
export function isMarked(part: Markable): boolean {
  return part.deprecated === true || (part.extensions !== undefined && readMark(part).mark !== undefined);
}

interface Saying {
  role: MarkRole;
  name: string;
  place: Place;
  value: JsonValue;
}

/** Notes what one extension, or one member of it, says. */
function readSaying(draft: Draft, saying: Saying, extension: string): void {
  const { role, value } = saying;
  if (value === null) return;
  if (isObject(value) && saying.name === extension) {
    if (role !== "state") readMembers(draft, saying, value);
    return;
  }
  switch (role) {
    case "mark":
      readFlag(draft, saying, extension);
      return;
    case "state":
      if (typeof value === "string" && isEndingState(value)) draft.source ??= extension;
      return;
    case "since":
      readSince(draft, saying, extension);
      return;
    case "sunset":
      readSunset(draft, saying, extension);
      return;
    default:
      readText(draft, saying, role, extension);
  }
}

function readMembers(draft: Draft, { role, name, place }: Saying, value: JsonObject): void {
  // `x-deprecation: {deprecated: false}` is how templates say that there is none.
  if (Object.entries(value).some(([key, inner]) => roleOfMember(key, role) === "mark" && inner === false)) return;
  if (role === "mark") draft.source ??= name;
  for (const [key, inner] of Object.entries(value)) {
    const meant = roleOfMember(key, role);
    if (meant === undefined || meant === "mark") continue;
    readSaying(draft, { role: meant, name: `${name}.${key}`, place: childPlace(place, key), value: inner }, name);
  }
}

/** A flag that is on; or, as some write it, since when, or the message. */
function readFlag(draft: Draft, saying: Saying, extension: string): void {
  const { value } = saying;
  if (value === false || (typeof value === "string" && SAYS_NO.test(value.trim()))) return;
  if (value === true || value === "true") draft.source ??= extension;
  else if (typeof value !== "string") draft.problems.push(problem("not-a-flag", saying));
  else if (looksLikeDay(value)) readSince(draft, saying, extension);
  else {
    draft.source ??= extension;
    draft.said.message ??= shortened(value, LONGEST_MESSAGE);
  }
}

function readSince(draft: Draft, saying: Saying, extension: string): void {
  const text = plainText(saying.value);
  if (text === undefined) {
    draft.problems.push(problem("not-a-text", saying));
    return;
  }
  draft.source ??= extension;
  const read = readDay(text);
  const said = (draft.said.since ??= {});
  if ("day" in read) said.day ??= read.day;
  else if (read.fault === "impossible" || looksLikeDay(text)) draft.problems.push(problem("impossible-day", saying));
  else said.version ??= shortened(text, LONGEST_WORD);
  if (said.day === undefined && said.version === undefined) delete draft.said.since;
}

function readSunset(draft: Draft, saying: Saying, extension: string): void {
  const { value } = saying;
  if (value === false || value === "") return;
  draft.source ??= extension;
  const read = typeof value === "string" ? readDay(value) : { fault: "not-a-day" as const };
  if ("day" in read) draft.said.sunset ??= read.day;
  else draft.problems.push(problem(read.fault === "impossible" ? "impossible-day" : "not-a-day", saying));
}

function readText(draft: Draft, saying: Saying, role: Exclude<MarkRole, "mark" | "state">, extension: string): void {
  const text = plainText(saying.value);
  if (text === undefined) {
    draft.problems.push(problem("not-a-text", saying));
    return;
  }
  if (text === "") return;
  const { said } = draft;
  if (role === "message") said.message ??= shortened(text, LONGEST_MESSAGE);
  else if (role === "replacement") said.replacement ??= shortened(text, LONGEST_WORD);
  else if (role === "removed-in") said.removedIn ??= shortened(text, LONGEST_WORD);
  else if (role === "guide") {
    if (/^https?:\/\/[^\s<>"]+$/i.test(text) && text.length <= LONGEST_MESSAGE) said.guide ??= text;
    else draft.problems.push(problem("not-a-link", saying));
  } else (said.since ??= {}).version ??= shortened(text, LONGEST_WORD);
  // What only says where to go instead, or how, does not say that one must.
  if (role !== "replacement" && role !== "guide") draft.source ??= extension;
}

function plainText(value: JsonValue): string | undefined {
  if (typeof value === "string") return value.trim();
  return typeof value === "number" ? String(value) : undefined;
}

function problem(fault: MarkProblem["fault"], { name, place, value }: Saying): MarkProblem {
  return { fault, name, place, written: shortened(typeof value === "string" ? value : JSON.stringify(value), 80) };
}

function shortened(text: string, most: number): string {
  const trimmed = text.trim();
  return trimmed.length <= most ? trimmed : `${trimmed.slice(0, most - 1).trimEnd()}…`;
}
