import { z } from "zod";
import { actorRefDto } from "@/lib/audit/schema";
import { formatOriginPattern, OUTBOUND_PURPOSES, parseOriginPattern } from "./model";

const origin = z
  .string()
  .trim()
  .max(300)
  .transform((text, ctx) => {
    const pattern = parseOriginPattern(text);
    if (pattern) return formatOriginPattern(pattern);
    ctx.addIssue("an origin such as https://api.example.com, https://*.example.com:8443 or http://10.0.0.5:*");
    return z.NEVER;
  });

export const outboundRuleDto = z.strictObject({
  id: z.string(),
  origin: z.string(),
  purposes: z.array(z.enum(OUTBOUND_PURPOSES)),
  allowPrivate: z.boolean(),
  note: z.string(),
  createdBy: actorRefDto,
  createdAt: z.iso.datetime(),
});
export type OutboundRuleDto = z.output<typeof outboundRuleDto>;

export const outboundRuleList = z.strictObject({ items: z.array(outboundRuleDto), nextCursor: z.null() });

export const createOutboundRuleInput = z
  .strictObject({
    origin,
    purposes: z
      .array(z.enum(OUTBOUND_PURPOSES))
      .min(1, "at least one purpose")
      .transform((given) => OUTBOUND_PURPOSES.filter((purpose) => given.includes(purpose))),
    allowPrivate: z.boolean().default(false),
    note: z.string().trim().max(500).default(""),
  })
  .refine((rule) => !rule.allowPrivate || parseOriginPattern(rule.origin)?.match !== "any", {
    path: ["allowPrivate"],
    message: "private addresses are allowed for named hosts only, not for all",
  });
export type CreateOutboundRuleInput = z.output<typeof createOutboundRuleInput>;

export const outboundRuleId = z.strictObject({ id: z.uuid() });
