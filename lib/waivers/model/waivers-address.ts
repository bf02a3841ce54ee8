import { isCursor } from "@/lib/core/paging";
import { WAIVER_STATES, type WaiverState } from "@/lib/waivers/model";

/** What the address of the list of waivers holds. */
export interface WaiversQuery {
  state: WaiverState;
  team?: string | undefined;
  /** The slug of an API. */
  api?: string | undefined;
  cursor?: string | undefined;
}

type SearchParams = Record<string, string | string[] | undefined>;

const textOf = (value: string | string[] | undefined) =>
  typeof value === "string" && value !== "" && value.length <= 500 ? value : undefined;

function cursorOf(value: string | undefined): string | undefined {
  return value !== undefined && isCursor(value) ? value : undefined;
}

/** Which waivers an address asks for; approved ones unless it says otherwise. What cannot be read is left out. */
export function readWaiversQuery(params: SearchParams): WaiversQuery {
  const team = textOf(params.team);
  const api = textOf(params.api);
  return {
    state: WAIVER_STATES.find((state) => state === params.state) ?? "approved",
    team: team !== undefined && team.length <= 60 ? team : undefined,
    api: api !== undefined && api.length <= 80 ? api : undefined,
    cursor: cursorOf(textOf(params.cursor)),
  };
}

/** The address of the list of waivers. */
export function waiversHref({ state, team, api, cursor }: WaiversQuery): string {
  const params = new URLSearchParams();
  if (state !== "approved") params.set("state", state);
  if (team) params.set("team", team);
  if (api) params.set("api", api);
  if (cursor) params.set("cursor", cursor);
  const query = params.toString();
  return query ? `/governance/waivers?${query}` : "/governance/waivers";
}
