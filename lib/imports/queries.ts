import { mutationOptions, queryOptions } from "@tanstack/react-query";
import { fetchJson } from "@/lib/browser/fetch-json";
import { type ImportChanges, type ImportRunDto, importItemPage, importRunDto } from "./schema";

const path = (id: string) => `/api/v1/imports/${encodeURIComponent(id)}`;
/** How often a run that is under way is looked at. */
const LOOK_EVERY_MS = 1_500;

/** Whether a run changes by itself. */
export const isUnderWay = (run: Pick<ImportRunDto, "state"> | undefined) =>
  run?.state === "collecting" || run?.state === "running";

/** Imports as the browser reads them. After a change invalidate `importQueries.all()`. */
export const importQueries = {
  all: () => ["imports"] as const,
  /** One run; looked at again and again while it is under way. */
  detail: (id: string) =>
    queryOptions({
      queryKey: [...importQueries.all(), "detail", id] as const,
      queryFn: ({ signal }) => fetchJson(path(id), { response: importRunDto, signal }),
      refetchInterval: (query) => (isUnderWay(query.state.data) ? LOOK_EVERY_MS : false),
    }),
  /** A page of its versions; `revision` is that of the run, so that a change of it is a change of them. */
  items: (id: string, filter: { state?: string; cursor?: string }, seen: string) =>
    queryOptions({
      queryKey: [...importQueries.all(), "items", id, filter, seen] as const,
      queryFn: ({ signal }) =>
        fetchJson(`${path(id)}/items`, { response: importItemPage, query: { ...filter, limit: 100 }, signal }),
    }),
};

/** What is sent to plan an import. */
export type ImportSource =
  | { files: readonly { name: string; file: Blob }[]; team: string | undefined; carryStates: boolean }
  | { url: string; team: string | undefined; carryStates: boolean };

/** What the browser can do with imports, by REST. */
export const importMutations = {
  create: () =>
    mutationOptions({
      mutationKey: [...importQueries.all(), "create"],
      mutationFn: (source: ImportSource) =>
        fetchJson("/api/v1/imports", { method: "POST", body: bodyOf(source), response: importRunDto }),
    }),
  change: (id: string) =>
    mutationOptions({
      mutationKey: [...importQueries.all(), "change", id],
      mutationFn: (changes: ImportChanges) =>
        fetchJson(path(id), { method: "PATCH", body: changes, response: importRunDto }),
    }),
  step: (id: string) =>
    mutationOptions({
      mutationKey: [...importQueries.all(), "step", id],
      mutationFn: (step: "run" | "cancel" | "retry") =>
        fetchJson(`${path(id)}/${step}`, { method: "POST", response: importRunDto }),
    }),
};

function bodyOf(source: ImportSource): unknown {
  const { team, carryStates } = source;
  if ("url" in source) return { url: source.url, carryStates, ...(team ? { team } : {}) };
  const form = new FormData();
  if (team) form.append("team", team);
  form.append("carryStates", String(carryStates));
  for (const { name, file } of source.files) form.append("files", file, name);
  return form;
}
