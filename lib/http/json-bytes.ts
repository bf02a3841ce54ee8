/** Answers JSON text that a worker thread has made: it is passed on without being parsed again. */
export function jsonBytes(bytes: Uint8Array, headers: Record<string, string> = {}): Response {
  return new Response(Buffer.from(bytes), {
    headers: { "content-type": "application/json", "cache-control": "private, no-cache", ...headers },
  });
}

/** The text of a JSON object with one member more, without parsing it. The object must have members already. */
export function withMember(json: Uint8Array, name: string, value: unknown): Uint8Array {
  const end = Buffer.from(json).lastIndexOf("}");
  const member = `,${JSON.stringify(name)}:${JSON.stringify(value)}}`;
  return Buffer.concat([Buffer.from(json).subarray(0, end), Buffer.from(member)]);
}
