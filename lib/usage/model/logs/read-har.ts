import { z } from "zod";
import type { LogFields } from "./log-format";

const har = z.object({ log: z.object({ entries: z.array(z.unknown()) }) });

const entry = z.object({
  startedDateTime: z.string(),
  time: z.number().optional(),
  request: z.object({
    method: z.string(),
    url: z.string(),
    headers: z.array(z.object({ name: z.string(), value: z.string() })).default([]),
  }),
  response: z.object({ status: z.number() }),
});

/**
 * The calls of an HTTP archive (HAR 1.2) as lines of a log would have them, without any field where an entry cannot be
 * read; null where it is no archive.
 */
export function readHar(text: string): LogFields[] | null {
  let value: unknown;
  try {
    value = JSON.parse(text);
  } catch {
    return null;
  }
  const read = har.safeParse(value);
  return read.success ? read.data.log.entries.map(fieldsOf) : null;
}

function fieldsOf(value: unknown): LogFields {
  const read = entry.safeParse(value);
  if (!read.success) return new Map();
  const { startedDateTime, time, request, response } = read.data;
  const headers = request.headers.map(
    ({ name, value: text }) => [`http_${name.toLowerCase().replaceAll("-", "_")}`, text] as const,
  );
  return new Map([
    ...headers,
    ["start_time", startedDateTime],
    ["duration_ms", String(Math.max(0, time ?? 0))],
    ["method", request.method],
    ["url", request.url],
    ["status", String(response.status)],
  ]);
}
