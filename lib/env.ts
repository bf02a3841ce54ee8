import { z } from "zod";

/** The settings of this process: the only place that reads the environment (INTERFACE §1). */
const flag = z.enum(["0", "1"], { error: "must be 0 or 1" }).transform((value) => value === "1");
const wholeNumber = (least: number, most: number) =>
  z
    .string()
    .regex(/^\d+$/, `must be a whole number from ${least} to ${most}`)
    .transform(Number)
    .pipe(z.number().min(least, `must be at least ${least}`).max(most, `must be at most ${most}`));
const webAddress = z
  .string()
  .refine((value) => /^https?:\/\//.test(value) && URL.canParse(value), "must be an http:// or https:// address")
  .transform((value) => value.replace(/\/+$/, ""));

const settingsSchema = z
  .object({
    PORT: wholeNumber(1, 65_535).default(3000),
    HOST: z.string().min(1, "must not be empty").default("127.0.0.1"),
    DATABASE_URL: z
      .string()
      .regex(/^postgres(ql)?:\/\//, "must be a postgresql:// address")
      .optional(),
    CONCORDAT_DATA_DIR: z.string().min(1, "must not be empty").default(".data"),
    CONCORDAT_DEMO: flag.default(true),
    CONCORDAT_ADMIN_EMAIL: z.email("must be an e-mail address").optional(),
    CONCORDAT_ADMIN_PASSWORD: z
      .string()
      .min(12, "must have at least 12 characters")
      .max(128, "must have at most 128 characters")
      .optional(),
    CONCORDAT_ADMIN_TOKEN: z
      .string()
      .min(24, "must have at least 24 characters")
      .max(256, "must have at most 256 characters")
      .regex(/^[\x21-\x7e]+$/, "must be printable ASCII without spaces")
      .optional(),
    CONCORDAT_ANONYMOUS_READ: flag.optional(),
    CONCORDAT_BASE_URL: webAddress.optional(),
    CONCORDAT_MAX_DOCUMENT_MB: wholeNumber(1, 512).default(32),
    CONCORDAT_MAX_IMPORT_MB: wholeNumber(1, 1024).default(128),
    CONCORDAT_RATE_LIMIT: wholeNumber(1, 10_000_000).default(12_000),
    CONCORDAT_AUTH_SECRET: z.string().min(32, "must have at least 32 characters").optional(),
    CONCORDAT_OIDC_ISSUER: webAddress.optional(),
    CONCORDAT_OIDC_CLIENT_ID: z.string().min(1).optional(),
    CONCORDAT_OIDC_CLIENT_SECRET: z.string().min(1).optional(),
    CONCORDAT_OIDC_NAME: z.string().min(1).default("Single sign-on"),
    CONCORDAT_SMTP_URL: z
      .string()
      .refine(
        (value) => /^smtps?:\/\/[^/\s]+/.test(value) && URL.canParse(value),
        "must be an smtp:// or smtps:// address",
      )
      .optional(),
    CONCORDAT_MAIL_FROM: z
      .string()
      .max(300)
      .regex(
        /^(?:[^<>"\r\n]{0,100} )?<?[^\s<>@,;:"]+@[^\s<>@,;:"]+>?$/,
        "must be an e-mail address, or: Name <address>",
      )
      .optional(),
    CONCORDAT_WORKERS: wholeNumber(1, 64).optional(),
  })
  .refine((env) => !env.CONCORDAT_OIDC_ISSUER || (env.CONCORDAT_OIDC_CLIENT_ID && env.CONCORDAT_OIDC_CLIENT_SECRET), {
    path: ["CONCORDAT_OIDC_ISSUER"],
    message: "needs CONCORDAT_OIDC_CLIENT_ID and CONCORDAT_OIDC_CLIENT_SECRET as well",
  })
  .refine((env) => !env.CONCORDAT_SMTP_URL || env.CONCORDAT_MAIL_FROM, {
    path: ["CONCORDAT_SMTP_URL"],
    message: "needs CONCORDAT_MAIL_FROM as well",
  })
  .transform((env) => ({
    ...env,
    CONCORDAT_ANONYMOUS_READ: env.CONCORDAT_ANONYMOUS_READ ?? env.CONCORDAT_DEMO,
    CONCORDAT_BASE_URL:
      env.CONCORDAT_BASE_URL ?? `http://${env.HOST.includes(":") ? `[${env.HOST}]` : env.HOST}:${env.PORT}`,
  }));

export type Settings = z.output<typeof settingsSchema>;

/** A variable whose value cannot be used; the message is one line that names it. */
export class SettingsError extends Error {}

/** The settings in `source`; an empty variable counts as absent. Throws `SettingsError` for the first bad one. */
export function readSettings(source: Record<string, string | undefined>): Settings {
  const given = Object.fromEntries(Object.entries(source).filter(([, value]) => value !== undefined && value !== ""));
  const parsed = settingsSchema.safeParse(given);
  if (parsed.success) return parsed.data;
  const issue = parsed.error.issues[0];
  throw new SettingsError(`${String(issue?.path[0] ?? "the environment")} ${issue?.message ?? "is not usable"}`);
}

let current: Settings | undefined;

/** The settings of this process, read once. */
export function settings(): Settings {
  current ??= readSettings(process.env);
  return current;
}
