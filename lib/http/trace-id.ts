import { randomBytes } from "node:crypto";

/** The trace id of a W3C `traceparent` header where a sound one is given, else a new one: 32 hex digits. */
export function traceIdOf(headers: Headers): string {
  const given = /^[0-9a-f]{2}-([0-9a-f]{32})-[0-9a-f]{16}-[0-9a-f]{2}$/.exec(headers.get("traceparent") ?? "")?.[1];
  return given && !/^0+$/.test(given) ? given : randomBytes(16).toString("hex");
}
