import { mutationOptions } from "@tanstack/react-query";
import { fetchJson } from "@/lib/browser/fetch-json";
import { admissionAnswerDto } from "./schema";

/** The REST address of the admission rules of a version. */
export function admissionPath(api: string, version: string): string {
  return `/api/v1/apis/${encodeURIComponent(api)}/versions/${encodeURIComponent(version)}/admission`;
}

/** What the browser can do with admission rules, by REST. */
export const admissionMutations = {
  /** Tries the rules of an operation on an object. */
  tryOn: (api: string, version: string) =>
    mutationOptions({
      mutationKey: ["admission", api, version],
      mutationFn: (asked: { operation: string; object: unknown }) =>
        fetchJson(admissionPath(api, version), { method: "POST", body: asked, response: admissionAnswerDto }),
    }),
};
