import { isCursor } from "@/lib/core/paging";
import { WAIVER_STATES, type WaiverState } from "@/lib/waivers/model";

/** What the address of the list of waivers holds. */
export interface WaiversQuery {
  state: WaiverState;
  team?: string | undefined;
  cursor?: string | undefined;
}

type SearchParams = Record<string, string | string[] | undefined>;

const textOf = (value: string | string[] | undefined) =>
  typeof value === "string" && value !== "" && value.length <= 500 ? value : undefined;

function cursorOf(value: string | undefined): string | undefined {
  return value !== undefined && isCursor(value) ? value : undefined;
}

/** Which waivers an address asks for; live ones unless it says otherwise. What cannot be read is left out. */
export function readWaiversQuery(params: SearchParams): WaiversQuery {
  const team = textOf(params.team);
  return {
    state: WAIVER_STATES.find((state) => state === params.state) ?? "live",
    team: team !== undefined && team.length <= 60 ? team : undefined,
    cursor: cursorOf(textOf(params.cursor)),
  };
}

/** The address of the list of waivers. */
export function waiversHref({ state, team, cursor }: WaiversQuery): string {
  const params = new URLSearchParams();
  if (state !== "live") params.set("state", state);
  if (team) params.set("team", team);
  if (cursor) params.set("cursor", cursor);
  const query = params.toString();
  return query ? `/governance/waivers?${query}` : "/governance/waivers";
}
