import type { ServiceContext } from "@/lib/core/context";
import { isCursor } from "@/lib/core/paging";
import type { FieldDetailDto, FieldPlaces, FieldTypeDto } from "@/lib/fields/schema";
import { listFieldPlaces } from "./list-field-places";

const MOST_TYPES = 12;
const EACH = 6;
const OF_ONE = 50;

/** Some places of each of the most frequent types of a name; or, with `type`, a page of the places of this one. */
export async function listPlacesByType(
  ctx: ServiceContext,
  field: FieldDetailDto,
  asked: { type: string | undefined; cursor: string | undefined },
): Promise<{ type: FieldTypeDto; places: FieldPlaces }[]> {
  const { name } = field;
  if (asked.type !== undefined) {
    const cursor = asked.cursor !== undefined && isCursor(asked.cursor) ? asked.cursor : undefined;
    const type = field.types.find((one) => one.type === asked.type);
    if (!type) return [];
    return [{ type, places: await listFieldPlaces(ctx, { name, type: type.type, limit: OF_ONE, cursor }) }];
  }
  const groups: { type: FieldTypeDto; places: FieldPlaces }[] = [];
  for (const type of field.types.slice(0, MOST_TYPES))
    groups.push({ type, places: await listFieldPlaces(ctx, { name, type: type.type, limit: EACH }) });
  return groups;
}
