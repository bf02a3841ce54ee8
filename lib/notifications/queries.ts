import { mutationOptions } from "@tanstack/react-query";
import { z } from "zod";
import { fetchJson } from "@/lib/browser/fetch-json";
import { markAnswer, type markInput, preferencesDto, type preferencesInput } from "./schema";

/** The keys of everything about the inbox. */
export const notificationQueries = {
  all: () => ["notifications"] as const,
};

/** What people do with their own inbox, by REST. */
export const notificationMutations = {
  /** Marks notifications as read or done, or takes that back. */
  mark: () =>
    mutationOptions({
      mutationKey: [...notificationQueries.all(), "mark"],
      mutationFn: (body: z.input<typeof markInput>) =>
        fetchJson("/api/v1/notifications/read", { method: "POST", body, response: markAnswer }),
    }),
  /** Chooses how kinds come by mail. */
  prefer: () =>
    mutationOptions({
      mutationKey: [...notificationQueries.all(), "prefer"],
      mutationFn: (body: z.input<typeof preferencesInput>) =>
        fetchJson("/api/v1/notifications/preferences", { method: "PUT", body, response: preferencesDto }),
    }),
  /** Sends the administrator who asks a message at once. */
  testMail: () =>
    mutationOptions({
      mutationKey: [...notificationQueries.all(), "test-mail"],
      mutationFn: () =>
        fetchJson("/api/v1/notifications/test-mail", { method: "POST", response: z.strictObject({ to: z.string() }) }),
    }),
};
