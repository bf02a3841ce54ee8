/** A piece of a path template: fixed text, or what a parameter stands for. */
export type PathPart =
  | { kind: "text"; text: string }
  /** One part of a segment; `rest` also takes slashes: `{path+}`, `{name=projects/*}`. */
  | { kind: "parameter"; rest: boolean };

/** A path template in its parts. */
export interface PathTemplate {
  /** As the definition writes it. */
  text: string;
  /** The parts of each segment, without the slashes between them. */
  segments: PathPart[][];
}

const REST = /[+*=]/;
const isParameter = (part: PathPart): boolean => part.kind === "parameter";
const takesRest = (segment: readonly PathPart[]): boolean =>
  segment.some((part) => part.kind === "parameter" && part.rest);

/** The parts of a text in which `{…}` stands for something. A brace without its partner is text. */
function partsOf(text: string): PathPart[] {
  return text.split(/(\{[^{}]*\})/).flatMap((piece, index): PathPart[] => {
    if (index % 2 === 1) return [{ kind: "parameter", rest: REST.test(piece) }];
    return piece === "" ? [] : [{ kind: "text", text: piece }];
  });
}

/** A gateway compares one pattern with each request: what would make that slow is not given to it. */
const LONGEST_PATH = 2_000;
const MOST_IN_A_SEGMENT = 4;

/**
 * Reads a path template (OpenAPI 3.1 §4.8.8); null where it cannot be told by the path alone (it has a query or a fragment), or
 * only with more work than a gateway should have.
 */
export function parsePathTemplate(text: string): PathTemplate | null {
  const outside = text.replaceAll(/\{[^{}]*\}/g, "{}");
  if (text.length > LONGEST_PATH || !outside.startsWith("/") || /[?#]/.test(outside)) return null;
  const segments = segmentsOf(text).map(withoutNeighbours);
  const crowded = segments.some((segment) => segment.filter(isParameter).length > MOST_IN_A_SEGMENT);
  return crowded || unclearEnds(segments) > 1 || segments.filter(takesRest).length > 1 ? null : { text, segments };
}

/** Parameters side by side are one to a gateway, which need not find out where the first ends. */
function withoutNeighbours(segment: readonly PathPart[]): PathPart[] {
  const merged: PathPart[] = [];
  for (const part of segment) {
    const before = merged.at(-1);
    if (part.kind === "parameter" && before?.kind === "parameter") {
      merged[merged.length - 1] = { kind: "parameter", rest: before.rest || part.rest };
    } else merged.push(part);
  }
  return merged;
}

/** How many parameters end where nobody can tell without looking ahead. Two of them make a regular expression slow. */
function unclearEnds(segments: readonly PathPart[][]): number {
  const ends = segments.flatMap((segment, at) => {
    const isLast = at === segments.length - 1;
    return segment.filter((_part, index) => isUnclear(segment, index, isLast));
  });
  return ends.length;
}

/** One that takes slashes, before anything; another one, before a text of several characters and the next parameter. */
function isUnclear(segment: readonly PathPart[], index: number, isLast: boolean): boolean {
  const [part, text, next] = segment.slice(index, index + 3);
  if (part?.kind !== "parameter") return false;
  if (part.rest) return text !== undefined || !isLast;
  return text?.kind === "text" && text.text.length > 1 && next?.kind === "parameter";
}

function segmentsOf(text: string): PathPart[][] {
  const segments: PathPart[][] = [[]];
  for (const part of partsOf(text.slice(1))) {
    if (part.kind === "parameter") segments.at(-1)?.push(part);
    else
      part.text.split("/").forEach((piece, index) => {
        if (index > 0) segments.push([]);
        if (piece !== "") segments.at(-1)?.push({ kind: "text", text: piece });
      });
  }
  return segments;
}

/** 0: fixed; 1: fixed in part; 2: one parameter; 3: takes all that follows. */
function openness(segment: readonly PathPart[]): number {
  if (takesRest(segment)) return 3;
  if (!segment.some(isParameter)) return 0;
  return segment.length > 1 ? 1 : 2;
}

/** Orders templates so that the more concrete come first: it is they that a request is for (OpenAPI 3.1 §4.8.8.2). */
export function compareConcreteness(a: PathTemplate, b: PathTemplate): number {
  const shared = Math.min(a.segments.length, b.segments.length);
  for (let index = 0; index < shared; index += 1) {
    const difference = openness(a.segments[index] ?? []) - openness(b.segments[index] ?? []);
    if (difference !== 0) return difference;
  }
  return b.segments.length - a.segments.length || (a.text < b.text ? -1 : a.text > b.text ? 1 : 0);
}

const fixedText = (segment: readonly PathPart[]): string | null => {
  if (segment.some(isParameter)) return null;
  return segment.map((part) => (part.kind === "text" ? part.text : "")).join("");
};

/** Whether some text is of both segments. Unsure where both are fixed only in part: then it says yes. */
function segmentsMeet(a: readonly PathPart[], b: readonly PathPart[]): boolean {
  const [textA, textB] = [fixedText(a), fixedText(b)];
  if (textA !== null && textB !== null) return textA === textB;
  if (textA !== null) return fits(b, textA);
  if (textB !== null) return fits(a, textB);
  return true;
}

/** Whether a fixed segment is one of those that a segment with parameters stands for. */
function fits(segment: readonly PathPart[], text: string): boolean {
  let at = 0;
  for (const [index, part] of segment.entries()) {
    if (part.kind === "parameter") continue;
    const found = index === 0 ? (text.startsWith(part.text) ? 0 : -1) : text.indexOf(part.text, at);
    if (found === -1) return false;
    at = found + part.text.length;
  }
  const last = segment.at(-1);
  return last?.kind !== "text" || text.endsWith(last.text);
}

/** Whether some path is of both templates. */
export function templatesMeet(a: PathTemplate, b: PathTemplate): boolean {
  const length = Math.max(a.segments.length, b.segments.length);
  for (let index = 0; index < length; index += 1) {
    const [left, right] = [a.segments[index], b.segments[index]];
    if (!left || !right) return false;
    if (takesRest(left) || takesRest(right)) return true;
    if (!segmentsMeet(left, right)) return false;
  }
  return true;
}

/** Whether nothing of the path is open. */
export function isFixed(template: PathTemplate): boolean {
  return template.segments.every((segment) => !segment.some(isParameter));
}
