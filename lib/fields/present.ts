import { VERSION_STATES, type VersionState } from "@/lib/lifecycle/model";
import { hitUrl } from "@/lib/search/present";
import { disagreementsOf, fieldHref } from "./model";
import type { FieldNameDto, FieldPlaceDto } from "./schema";
import type { PlaceRow } from "./store/explorer";

/** A name of fields as it is answered. */
export function presentName(row: {
  name: string;
  apis: number;
  teams: number;
  uses: number;
  bases: number;
  formats: number;
  types: FieldNameDto["types"];
  typeCount: number;
  spellings: FieldNameDto["spellings"];
}): FieldNameDto {
  const { name, apis, teams, uses, types, typeCount, spellings } = row;
  const disagrees = disagreementsOf({ ...row, spellings: spellings.length });
  return { name, apis, teams, uses, disagrees, types, typeCount, spellings, url: fieldHref(name) };
}

function stateOf(text: string): VersionState {
  const state = VERSION_STATES.find((one) => one === text);
  if (!state) throw new Error(`unknown state of a version: ${text}`);
  return state;
}

/** A place of a field as it is answered. */
export function presentPlace(name: string, row: PlaceRow): FieldPlaceDto {
  const { kind, owner, type, required, deprecated, pointer, line, slug, apiName, team, version } = row;
  const state = stateOf(row.state);
  const url = hitUrl("field", { slug, version, name, owner });
  const api = { slug, name: apiName, team };
  return { kind, owner, type, required, deprecated, api, version, state, place: { pointer, line }, url };
}
