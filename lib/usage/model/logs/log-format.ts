/** The fields of a line of an access log, by name. */
export type LogFields = ReadonlyMap<string, string>;

/** Reads a line; null where it is not of the format. */
export type LineReader = (line: string) => LogFields | null;

const COMBINED = '$remote_addr $ident $remote_user [$time_local] "$request" $status $body_bytes_sent';

/** Formats that have a name, in the words of nginx's `log_format`. */
export const NAMED_FORMATS: Readonly<Record<string, string>> = {
  combined: COMBINED,
  common: COMBINED,
  apache: COMBINED,
  envoy:
    '[$start_time] "$request" $status $response_flags $bytes_received $bytes_sent $duration_ms $upstream_service_time "$http_x_forwarded_for" "$http_user_agent" "$http_x_request_id" "$authority"',
};

interface Part {
  name: string;
  /** What comes after the field; empty: the end of what is asked. */
  until: string;
}

/**
 * A reader for a format in the words of nginx's `log_format`: variables and what stands between them. What comes after the
 * last variable is left alone. Throws nothing; null where there is no variable, or two of them without anything between.
 */
export function compileLogFormat(format: string): LineReader | null {
  const pieces = format.trim().split(/\$\{?([A-Za-z][A-Za-z0-9_]*)\}?/);
  const [start = ""] = pieces;
  const parts: Part[] = [];
  for (let at = 1; at < pieces.length; at += 2) parts.push({ name: pieces[at] ?? "", until: pieces[at + 1] ?? "" });
  if (parts.length === 0 || parts.slice(0, -1).some(({ until }) => until === "")) return null;
  return (line) => readLine(line, start, parts);
}

function readLine(line: string, start: string, parts: readonly Part[]): LogFields | null {
  if (!line.startsWith(start)) return null;
  const fields = new Map<string, string>();
  let at = start.length;
  for (const [index, { name, until }] of parts.entries()) {
    const isLast = index === parts.length - 1;
    // Behind the last field of a named format others may follow: `combined` is `common` with two more.
    const found = line.indexOf(isLast && until === "" ? " " : until, at);
    if (found < 0 && !isLast) return null;
    const end = found < 0 ? line.length : found;
    fields.set(name, line.slice(at, end));
    at = end + until.length;
  }
  return fields;
}

/** A reader for lines that are JSON objects each. */
export const readJsonLine: LineReader = (line) => {
  let value: unknown;
  try {
    value = JSON.parse(line);
  } catch {
    return null;
  }
  if (typeof value !== "object" || value === null || Array.isArray(value)) return null;
  const fields = new Map<string, string>();
  for (const [name, one] of Object.entries(value)) {
    if (typeof one === "string" || typeof one === "number") fields.set(name, String(one));
  }
  return fields;
};
