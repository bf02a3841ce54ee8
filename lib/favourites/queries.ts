import { z } from "zod";
import { fetchJson } from "@/lib/browser/fetch-json";

function favouritePath(api: string): string {
  return `/api/v1/favourites/${encodeURIComponent(api)}`;
}

/** Makes an API a favourite. Throws `ProblemError`. */
export async function putFavourite(api: string): Promise<void> {
  await fetchJson(favouritePath(api), { method: "PUT", response: z.unknown() });
}

/** Takes an API from the favourites. Throws `ProblemError`. */
export async function removeFavourite(api: string): Promise<void> {
  await fetchJson(favouritePath(api), { method: "DELETE", response: z.unknown() });
}
