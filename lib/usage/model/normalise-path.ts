import { splitPath } from "./split-path";
import { VARIABLE } from "./route-template";

const MOST_SEGMENTS = 12;
const LONGEST_WORD = 40;
const LONGEST = 300;

/**
 * What a path looks like that matches no operation, without what could name one thing or a person: numbers, UUIDs, hex,
 * tokens, addresses and anything that is no plain word become `{}`: `/users/4711/x@y.z` → `/users/{}/{}`. Of bounded
 * length, so that a million paths become few.
 */
export function normalisePath(path: string): string {
  return normaliseSegments(splitPath(path));
}

/** The same of segments; `{}` stays. */
export function normaliseSegments(segments: readonly string[]): string {
  const shown = segments
    .slice(0, MOST_SEGMENTS)
    .map((one, index) => (isWord(one) && !isName(one, segments[index - 1]) ? one : VARIABLE));
  const whole = `/${shown.join("/")}${segments.length > MOST_SEGMENTS ? "/…" : ""}`;
  return whole.length <= LONGEST ? whole : `${whole.slice(0, LONGEST - 1)}…`;
}

/** The same of where a message went, whatever parts its name: `lights.{}.on`. */
export function normaliseDestination(destination: string): string {
  const parts = destination.split(/([/.:])/).slice(0, 2 * MOST_SEGMENTS - 1);
  const whole = parts
    .map((one, index) =>
      index % 2 === 1 || one === "" || (isWord(one) && !isName(one, parts[index - 2])) ? one : VARIABLE,
    )
    .join("");
  return whole.length <= LONGEST ? whole : `${whole.slice(0, LONGEST - 1)}…`;
}

function isWord(segment: string): boolean {
  if (segment === VARIABLE || /^v\d{1,3}(\.\d{1,3}){0,2}$/i.test(segment)) return true;
  if (segment.length > LONGEST_WORD || !/^[A-Za-z0-9._~:+$*!{}-]+$/.test(segment)) return false;
  const digits = segment.replaceAll(/\D/g, "").length;
  if (digits === 0) return !/^[a-f]{16,}$/i.test(segment) && !isMixed(segment);
  // `oauth2`, `s3`, `iso-8601` are words; `order-20931`, `a1b2c3d4` and `9f86d081` are not.
  return (
    digits <= 2 && segment.length <= 24 && !/^[0-9a-f]{6,}$/i.test(segment) && !/^\d/.test(segment) && !isMixed(segment)
  );
}

/** Collections of people: what follows is somebody, unless it is a word of such collections. */
const PEOPLE =
  /^(?:users?|people|persons?|customers?|members?|accounts?|patients?|employees?|profiles?|contacts?|students?|guests?|authors?|u)$/i;
const OF_PEOPLE =
  /^(?:me|self|current|all|active|new|search|find|list|count|export|import|bulk|batch|register|sign-?up|sign-?in|log-?in|log-?out|invite|invitations|reset-password|verify|roles|groups|settings|preferences|orders|query|v\d+)$/i;
/** What ends the name of a file, and no person's. */
const FILE =
  /\.(?:php|jsp|aspx?|cgi|do|action|html?|xml|json|ya?ml|txt|csv|js|css|map|ico|png|jpe?g|gif|svg|pdf|zip|gz|tar|sql|bak|old|log|ini|conf|env|git|axd)$/i;

/** Whether a word may well be a person: `jane.doe`, or what comes right after `users`. */
function isName(segment: string, before: string | undefined): boolean {
  if (segment === VARIABLE) return false;
  if (before !== undefined && PEOPLE.test(before) && !OF_PEOPLE.test(segment)) return true;
  return /^[a-z]{2,}\.[a-z]{2,}$|^[A-Z][a-z]+\.[A-Z][a-z]+$/.test(segment) && !FILE.test(segment);
}

/** A token written in letters of both sizes, without anything between them that parts words: `dGhpc0lzQVRva2Vu`. */
function isMixed(segment: string): boolean {
  const humps = segment.match(/[a-z][A-Z]/g)?.length ?? 0;
  return segment.length >= 12 && /^[A-Za-z0-9]+$/.test(segment) && humps * 3 > segment.length / 2;
}
