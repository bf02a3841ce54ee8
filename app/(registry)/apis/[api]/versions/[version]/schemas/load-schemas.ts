import { firstView } from "@/app/(registry)/apis/[api]/versions/[version]/first-view";
import type { ServiceContext } from "@/lib/core/context";
import type { SchemaView } from "@/lib/reader/schema";
import type { SchemaOutline } from "@/lib/reader/schema/outline";
import { getSchemaOutline } from "@/lib/reader/verbs/get-schema-outline";
import { findSchemaView, getSchemaView } from "@/lib/reader/verbs/get-schema-view";
import type { VersionDto } from "@/lib/versions/schema";

/** What the first paint of the schemas of a version needs. A view that is not made yet comes to the browser later. */
export async function loadSchemas(
  ctx: ServiceContext,
  { api, version }: VersionDto,
  schema: string | undefined,
): Promise<{ outline: SchemaOutline; usual: string | null; view: SchemaView | null }> {
  const outline = await getSchemaOutline(ctx, { api, version, ...(schema ? { around: schema } : {}) });
  const usual = outline.items[0]?.name ?? null;
  const key = schema ?? usual;
  if (key === null) return { outline, usual, view: null };
  const wanted = { api, version, schema: key };
  const view = await firstView(findSchemaView(ctx, wanted), () => getSchemaView(ctx, wanted));
  return { outline, usual, view };
}
