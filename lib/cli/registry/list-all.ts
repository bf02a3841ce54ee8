import type { z } from "zod";
import type { RegistryClient } from "@/lib/cli/registry/client";
import { pageOf } from "@/lib/cli/registry/answers";

const PAGE_SIZE = "200";

/** Every item of a list, page after page. */
export async function listAll<T extends z.ZodType>(
  client: RegistryClient,
  path: string,
  item: T,
): Promise<z.output<T>[]> {
  const items: z.output<T>[] = [];
  let cursor: string | undefined;
  do {
    const page = await client.json(path, pageOf(item), { query: { limit: PAGE_SIZE, cursor } });
    items.push(...page.items);
    cursor = page.nextCursor ?? undefined;
  } while (cursor);
  return items;
}
