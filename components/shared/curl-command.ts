export interface HttpCall {
  method?: "GET" | "POST" | "PATCH" | "PUT" | "DELETE";
  /** From `/api/v1` on. */
  path: string;
  /** Sent as JSON. */
  json?: unknown;
  /** A file's name that is sent as it is; not together with `json`. */
  file?: string;
  contentType?: string;
}

/** A word as one argument of a POSIX shell. */
export function quoteForShell(word: string): string {
  return /^[\w@%+=:,./-]+$/.test(word) ? word : `'${word.replaceAll("'", "'\\''")}'`;
}

/** The call as a curl command. The address and the token stay variables: a copied command never carries a secret. */
export function curlCommand({ method = "GET", path, json, file, contentType }: HttpCall): string {
  const type = contentType ?? (json === undefined ? undefined : "application/json");
  const body = json === undefined ? (file ? `@${file}` : undefined) : JSON.stringify(json);
  return [
    `curl${method === "GET" ? "" : ` -X ${method}`} "$CONCORDAT_URL"${quoteForShell(path)}`,
    '-H "Authorization: Bearer $CONCORDAT_TOKEN"',
    ...(type ? [`-H ${quoteForShell(`Content-Type: ${type}`)}`] : []),
    ...(body === undefined ? [] : [`--data-binary ${quoteForShell(body)}`]),
  ].join(" \\\n  ");
}
