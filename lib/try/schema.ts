import { z } from "zod";
import { versionRef } from "@/lib/versions/schema";

const token = z.string().regex(/^[!#$%&'*+.^_`|~0-9A-Za-z-]{1,100}$/, "the name of a header field");

export const tryBody = z.strictObject({
  method: z.string().regex(/^[A-Za-z]{1,20}$/, "a method of HTTP"),
  url: z.string().min(1).max(8_000),
  headers: z.record(token, z.string().max(16_000)).default({}),
  /** The body in base64. */
  body: z.base64().max(2_000_000).optional(),
});
export const tryInput = z.strictObject({ ...versionRef.shape, ...tryBody.shape });

export const tryAnswer = z.strictObject({
  status: z.int(),
  headers: z.array(z.strictObject({ name: z.string(), value: z.string() })),
  /** In base64, with its Content-Encoding undone where the registry knows it. */
  body: z.string(),
});
export type TryAnswer = z.output<typeof tryAnswer>;

export const tryServers = z.strictObject({
  /** Whether the caller may send requests at all. */
  mayTry: z.boolean(),
  /** Whether the caller may allow servers. */
  mayAllow: z.boolean(),
  /** The servers of the definition that have an address of their own, and whether a rule lets the registry call them. */
  servers: z.array(z.strictObject({ url: z.string(), allowed: z.boolean() })),
});
export type TryServers = z.output<typeof tryServers>;
