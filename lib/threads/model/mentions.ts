/** Somebody who can be named. */
export interface Mentionable {
  id: string;
  name: string;
  email: string;
}

/** At most so many people are named in one comment; the others are words. */
export const MOST_MENTIONS = 20;

/** So many people are told of one comment at most, however many bear a handle. */
export const MOST_NAMED = 50;

const HANDLE = /(?<![\p{L}\p{N}_@./+-])@([\p{L}\p{N}](?:[\p{L}\p{N}._+-]{0,62}[\p{L}\p{N}])?)/gu;
const CODE = /```[\s\S]*?(?:```|$)|~~~[\s\S]*?(?:~~~|$)|`[^`\n]*`/g;

/** A name as one word: `Ingrid Solheim` → `ingrid-solheim`. */
export function nameHandle(name: string): string {
  return name
    .trim()
    .toLowerCase()
    .replaceAll(/[^\p{L}\p{N}]+/gu, "-")
    .replaceAll(/^-+|-+$/g, "");
}

/** The words by which somebody is named: what stands before the `@` of their address, and their name as one word. */
export function handlesOf({ name, email }: Pick<Mentionable, "name" | "email">): string[] {
  const local = email.split("@", 1)[0] ?? "";
  return [...new Set([local.toLowerCase(), nameHandle(name)])].filter((handle) => handle !== "");
}

/** The handles that a comment names, `@ingrid`, in lower case, each once, in their order; not in code, not in addresses. */
export function namedHandles(body: string): string[] {
  const prose = body.replaceAll(CODE, " ");
  const found = [...prose.matchAll(HANDLE)].map(([, handle]) => (handle ?? "").toLowerCase());
  return [...new Set(found)].slice(0, MOST_MENTIONS);
}

/** Those of some people whom a comment names. A handle that several have names them all, up to `MOST_NAMED`. */
export function mentionedPeople<P extends Mentionable>(body: string, people: readonly P[]): P[] {
  const named = new Set(namedHandles(body));
  return people.filter((person) => handlesOf(person).some((handle) => named.has(handle))).slice(0, MOST_NAMED);
}

/** The handle to write for somebody: the shortest that nobody else has, else the first. */
export function handleFor(person: Mentionable, others: readonly Mentionable[]): string {
  const own = handlesOf(person);
  const taken = new Set(others.filter((one) => one.id !== person.id).flatMap(handlesOf));
  return own.find((handle) => !taken.has(handle)) ?? own[0] ?? person.id;
}
