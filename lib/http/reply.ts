/** An answer with more than a body: status, headers, entity tag. */
export class Reply<T> {
  constructor(
    readonly body: T,
    readonly options: { status?: number; headers?: Record<string, string>; etag?: string } = {},
  ) {}
}

/** Answers `body` with a status, headers or an entity tag of its own. */
export function reply<T>(body: T, options: Reply<T>["options"]): Reply<T> {
  return new Reply(body, options);
}

/** The strong entity tag (RFC 9110 §8.8.3) of a revision number or a digest. */
export function entityTag(value: string | number): string {
  return `"${value}"`;
}

/** Whether a list of entity tags, as in If-Match and If-None-Match, names this one (weak comparison). */
export function namesTag(list: string, tag: string): boolean {
  const plain = (one: string) => one.trim().replace(/^W\//, "");
  return list.trim() === "*" || list.split(",").some((one) => plain(one) === plain(tag));
}
