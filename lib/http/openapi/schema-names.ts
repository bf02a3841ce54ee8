import type { z } from "zod";
import type { RouteContract } from "@/lib/http/define-route";

/** Schemas of bodies by the name they have in `components`. */
export type NamedSchemas = Map<z.ZodType, string>;

const capitalised = (text: string): string => text.slice(0, 1).toUpperCase() + text.slice(1);

/** Reading one thing names it best (`getTeam`: Team), then reading many (`listTeams`: TeamList), then anything else. */
function candidate(operationId: string): { rank: number; name: string } {
  const [, verb = "", noun = ""] = /^([a-z]+)(.*)$/.exec(operationId) ?? [];
  if (noun !== "" && verb === "get") return { rank: 0, name: noun };
  if (noun !== "" && verb === "list") return { rank: 1, name: `${noun.replace(/s$/, "")}List` };
  return { rank: 2, name: `${capitalised(operationId)}Answer` };
}

/** Names every schema of an answer once, however many operations give it. */
export function nameAnswers(contracts: readonly RouteContract[]): NamedSchemas {
  const best = new Map<z.ZodType, { rank: number; name: string }>();
  for (const { response, operationId } of contracts) {
    if (!response) continue;
    const offered = candidate(operationId);
    const had = best.get(response);
    if (!had || offered.rank < had.rank) best.set(response, offered);
  }
  const names: NamedSchemas = new Map();
  const taken = new Set<string>();
  for (const [schema, { name }] of best) names.set(schema, unused(name, taken));
  return names;
}

/** Names every schema of a request's body once, after the first operation that takes it. */
export function nameRequests(contracts: readonly RouteContract[], answers: NamedSchemas): NamedSchemas {
  const names: NamedSchemas = new Map();
  const taken = new Set(answers.values());
  for (const { body, operationId } of contracts) {
    if (body && !names.has(body)) names.set(body, unused(`${capitalised(operationId)}Request`, taken));
  }
  return names;
}

function unused(name: string, taken: Set<string>): string {
  let free = name;
  for (let n = 2; taken.has(free); n++) free = `${name}${n}`;
  taken.add(free);
  return free;
}
