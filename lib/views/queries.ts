import { z } from "zod";
import { fetchJson } from "@/lib/browser/fetch-json";
import { type CreateViewInput, type ViewDto, type ViewPatch, viewDto } from "./schema";

/** The REST address of a view. */
export function viewPath(id: string): string {
  return `/api/v1/views/${encodeURIComponent(id)}`;
}

/** Keeps a view. Throws `ProblemError`, with a violation at `/name` where the name is taken. */
export function createView(input: CreateViewInput): Promise<ViewDto> {
  return fetchJson("/api/v1/views", { method: "POST", body: input, response: viewDto });
}

/** Changes a view. Throws `ProblemError`. */
export function updateView(id: string, patch: ViewPatch): Promise<ViewDto> {
  return fetchJson(viewPath(id), { method: "PATCH", body: patch, response: viewDto });
}

/** Removes a view. Throws `ProblemError`. */
export async function removeView(id: string): Promise<void> {
  await fetchJson(viewPath(id), { method: "DELETE", response: z.unknown() });
}

/** Chooses what the catalogue opens with; null: all APIs. Throws `ProblemError`. */
export async function chooseDefaultView(view: string | null): Promise<void> {
  await fetchJson("/api/v1/views/default", { method: "PUT", body: { view }, response: z.unknown() });
}
