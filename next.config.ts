import type { NextConfig } from "next";
import createNextIntlPlugin from "next-intl/plugin";

const isDevelopment = process.env.NODE_ENV === "development";

/**
 * Turbopack follows these packages' re-exports past the module that registers `refract` on the element classes, and
 * then Swagger UI cannot open an operation of OpenAPI 3.1 or 3.2; their CommonJS entry is whole.
 */
function apidom(version: string): Record<string, string> {
  const name = `@swagger-api/apidom-ns-openapi-${version}`;
  return { [name]: `./node_modules/${name}/src/index.cjs` };
}

/**
 * Next and the theme switch write inline scripts, and Swagger UI inline styles. Requests go nowhere but
 * here: "try it" goes through the registry. Development compiles with eval, and listens on a socket.
 */
const CONTENT_SECURITY_POLICY = [
  "default-src 'self'",
  `script-src 'self' 'unsafe-inline'${isDevelopment ? " 'unsafe-eval'" : ""}`,
  "style-src 'self' 'unsafe-inline'",
  "img-src 'self' data: blob:",
  "font-src 'self' data:",
  `connect-src 'self'${isDevelopment ? " ws: wss:" : ""}`,
  "worker-src 'self' blob:",
  "object-src 'none'",
  "base-uri 'self'",
  "form-action 'self'",
  "frame-ancestors 'none'",
].join("; ");

const SECURITY_HEADERS = [
  { key: "Content-Security-Policy", value: CONTENT_SECURITY_POLICY },
  { key: "X-Content-Type-Options", value: "nosniff" },
  { key: "X-Frame-Options", value: "DENY" },
  { key: "Referrer-Policy", value: "strict-origin-when-cross-origin" },
  { key: "Cross-Origin-Opener-Policy", value: "same-origin" },
  { key: "Permissions-Policy", value: "camera=(), geolocation=(), microphone=(), payment=()" },
];

// Answers of the API are data: documents that people published among them, which no browser may take for a page. These
// fields win over those that a route sets itself.
const DATA_HEADERS = [{ key: "Content-Security-Policy", value: "default-src 'none'; frame-ancestors 'none'; sandbox" }];

const config: NextConfig = {
  poweredByHeader: false,
  reactStrictMode: true,
  // Mocked APIs have paths that end in a slash, and a redirect would take their answers from pages of other origins.
  skipTrailingSlashRedirect: true,
  serverExternalPackages: ["piscina", "@electric-sql/pglite", "pino", "pdfkit"],
  turbopack: { root: import.meta.dirname, resolveAlias: { ...apidom("3-1"), ...apidom("3-2") } },
  headers: async () => [
    { source: "/:path*", headers: SECURITY_HEADERS },
    { source: "/api/v1/:path*", headers: DATA_HEADERS },
    { source: "/mock/:path*", headers: DATA_HEADERS },
  ],
};

// Built pages carry messages that are parsed already: no page needs the parser, and no request waits for it. What they say
// is held to what the parser says by lib/i18n/compiled-messages.test.ts.
const compiled = {
  path: ["./messages/en", "./messages/zh-CN"],
  format: "json" as const,
  locales: ["en", "zh-CN"],
  precompile: true,
};

export default createNextIntlPlugin({
  requestConfig: "./app/request-words.ts",
  ...(isDevelopment ? {} : { experimental: { messages: compiled } }),
})(config);
