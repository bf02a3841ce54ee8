import { QueryClient } from "@tanstack/react-query";
import { ProblemError } from "./problem-error";

const MOST_RETRIES = 2;

/** Only what may pass by itself is tried again: a refusal stays one. */
export function isWorthRetrying(failures: number, error: Error): boolean {
  if (failures >= MOST_RETRIES) return false;
  return !(error instanceof ProblemError) || error.status === 0 || error.status >= 502;
}

/** The browser's memory of what the registry answered. One for each page load, and a fresh one for each render on the server. */
export function createQueryClient(): QueryClient {
  return new QueryClient({
    defaultOptions: {
      queries: { staleTime: 15_000, gcTime: 300_000, retry: isWorthRetrying, refetchOnWindowFocus: false },
      mutations: { retry: false },
    },
  });
}
