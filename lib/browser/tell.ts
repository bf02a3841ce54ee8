/**
 * Tells the registry something whose answer nobody reads: neither the schema of the answer nor what checks it is loaded. What
 * fails is not said either, so it is only for what the next visit says again.
 */
export async function tell(path: string, body: unknown): Promise<void> {
  await fetch(path, {
    method: "POST",
    headers: { "content-type": "application/json" },
    body: JSON.stringify(body),
  }).catch(() => undefined);
}
