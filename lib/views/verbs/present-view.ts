import type { Actor } from "@/lib/core/context";
import { mayManageView } from "@/lib/views/policy";
import type { ViewDto } from "@/lib/views/schema";
import type { ViewRow } from "@/lib/views/store";

/** A view as the caller finds it. */
export function presentView(row: ViewRow, actor: Actor, defaultId: string | null): ViewDto {
  return {
    id: row.id,
    name: row.name,
    query: row.query,
    team: row.team && { slug: row.team.slug, name: row.team.name },
    isDefault: row.id === defaultId,
    mayManage: mayManageView(actor, row),
    createdBy: row.createdByName,
    updatedAt: row.updatedAt.toISOString(),
    url: row.query ? `/apis?${row.query}` : "/apis?sort=name",
  };
}
