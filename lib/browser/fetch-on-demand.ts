import type { z } from "zod";
import type { fetchJson } from "./fetch-json";

type Options<Schema extends z.ZodType> = Omit<Parameters<typeof fetchJson<Schema>>[1], "response">;

/**
 * Asks the registry's own API as `fetchJson` does, with what that takes loaded only now: for pages that must not carry what
 * reads answers before somebody presses a button. `response` loads the schema of the answer.
 */
export async function fetchOnDemand<Schema extends z.ZodType>(
  path: string,
  options: Options<Schema>,
  response: () => Promise<Schema>,
): Promise<z.output<Schema>> {
  const [client, schema] = await Promise.all([import("./fetch-json"), response()]);
  return client.fetchJson(path, { ...options, response: schema });
}
