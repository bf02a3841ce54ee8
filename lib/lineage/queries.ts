import { mutationOptions } from "@tanstack/react-query";
import { fetchOnDemand } from "@/lib/browser/fetch-on-demand";

/** The REST address of what became what between versions of an API. */
export function lineagePath(api: string): string {
  return `/api/v1/apis/${encodeURIComponent(api)}/lineage`;
}

/** What is said of an operation. */
export interface LineageStatement {
  from: string;
  to: string;
  operation: string;
  /** Null: nothing takes its place. */
  became: string | null;
}

const lineage = async () => (await import("@/lib/lineage/schema")).lineageDto;
const anything = async () => (await import("zod")).z.unknown();

/** What the browser can do about lineage, by REST. */
export const lineageMutations = {
  /** Says what an operation became. */
  declare: (api: string) =>
    mutationOptions({
      mutationKey: ["lineage", "declare", api],
      mutationFn: (body: LineageStatement) => fetchOnDemand(lineagePath(api), { method: "PUT", body }, lineage),
    }),
  /** Takes back what was said of it. */
  withdraw: (api: string) =>
    mutationOptions({
      mutationKey: ["lineage", "withdraw", api],
      mutationFn: ({ from, to, operation }: Omit<LineageStatement, "became">) =>
        fetchOnDemand(lineagePath(api), { method: "DELETE", query: { from, to, operation } }, anything),
    }),
};
