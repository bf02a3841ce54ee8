import packageJson from "@/package.json";
import { settings } from "@/lib/env";
import { checkReadiness } from "./check-readiness";

/** What runs here, for administrators: no secrets, no addresses of databases. */
export interface SystemDescription {
  version: string;
  node: string;
  /** `postgresql`: a server of its own; `embedded`: in this process, on disk. */
  database: "postgresql" | "embedded";
  ready: boolean;
  baseUrl: string;
  anonymousRead: boolean;
  maxDocumentMb: number;
  /** The organisation's own sign-in; null where none is set up. */
  signInProvider: string | null;
  /** The sender of its mail; null where no mail server is set up. */
  mailFrom: string | null;
  uptimeSeconds: number;
}

/** Describes the process that answers and what it works on. Never throws: an unreachable database is `ready: false`. */
export async function describeSystem(): Promise<SystemDescription> {
  const env = settings();
  const ready = await checkReadiness().then(
    () => true,
    () => false,
  );
  return {
    version: packageJson.version,
    node: process.version,
    database: env.DATABASE_URL ? "postgresql" : "embedded",
    ready,
    baseUrl: env.CONCORDAT_BASE_URL,
    anonymousRead: env.CONCORDAT_ANONYMOUS_READ,
    maxDocumentMb: env.CONCORDAT_MAX_DOCUMENT_MB,
    signInProvider: env.CONCORDAT_OIDC_ISSUER ? env.CONCORDAT_OIDC_NAME : null,
    mailFrom: env.CONCORDAT_SMTP_URL ? (env.CONCORDAT_MAIL_FROM ?? null) : null,
    uptimeSeconds: Math.round(process.uptime()),
  };
}
