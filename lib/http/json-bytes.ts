/** Answers JSON text that a worker thread has made: it is passed on without being parsed again. */
export function jsonBytes(bytes: Uint8Array, headers: Record<string, string> = {}): Response {
  return new Response(Buffer.from(bytes), {
    headers: { "content-type": "application/json", "cache-control": "private, no-cache", ...headers },
  });
}
