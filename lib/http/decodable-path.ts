import { subscribe } from "node:diagnostics_channel";

/** A percent sign that begins no escape, or escapes that stand in a row. */
const ESCAPES = /(?:%[0-9a-f]{2})+|%/gi;

/**
 * The target of a request with a path that can be decoded: escapes that are no UTF-8, and percent signs that escape nothing, stand for
 * themselves. Such a path names no resource either way; but the framework fails on it (500) before any route is asked.
 */
export function decodablePath(target: string): string {
  const end = target.indexOf("?");
  const path = end === -1 ? target : target.slice(0, end);
  if (!path.includes("%")) return target;
  const whole = path.replaceAll(ESCAPES, (escapes) =>
    isDecodable(escapes) ? escapes : escapes.replaceAll("%", "%25"),
  );
  return end === -1 ? whole : `${whole}${target.slice(end)}`;
}

function isDecodable(escapes: string): boolean {
  try {
    decodeURIComponent(escapes);
    return true;
  } catch {
    return false;
  }
}

/** Lets every server of this process see paths that can be decoded. Node says of each request before anybody is handed it. */
export function repairPaths(): void {
  subscribe("http.server.request.start", (message) => {
    const request = requestIn(message);
    if (request?.url?.includes("%")) request.url = decodablePath(request.url);
  });
}

function requestIn(message: unknown): { url?: string } | null {
  if (typeof message !== "object" || message === null || !("request" in message)) return null;
  const { request } = message;
  return typeof request === "object" ? request : null;
}
