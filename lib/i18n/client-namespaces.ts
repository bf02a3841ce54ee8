import type { Messages } from "./en";

/** The words that each layout hands to the browser. Written by scripts/client-namespaces.ts. */
export const CLIENT_NAMESPACES: Readonly<Record<string, readonly (keyof Messages)[]>> = {
  app: ["crash", "shell", "ui"],
  "app/(registry)": ["consumers", "errors", "shared"],
  "app/(registry)/apis/(list)": ["catalog", "preferences"],
  "app/(registry)/apis/[api]": [
    "api",
    "catalog",
    "changes",
    "docs",
    "errorPages",
    "lifecycle",
    "preferences",
    "publish",
  ],
  "app/(registry)/apis/[api]/versions/[version]/operations": ["reader"],
  "app/(registry)/apis/[api]/versions/[version]/schemas": ["reader"],
  "app/(registry)/apis/new": ["api"],
  "app/(registry)/deprecations": ["deprecations"],
  "app/(registry)/fields": ["fields"],
  "app/(registry)/governance": ["audit", "errorPages", "governance"],
  "app/(registry)/imports": ["errorPages", "imports"],
  "app/(registry)/inbox": ["inbox", "notifications"],
  "app/(registry)/reviews": ["changes", "errorPages", "reviews"],
  "app/(registry)/search": ["search"],
  "app/(registry)/settings": ["errorPages", "jobs", "notifications", "outside", "preferences", "settings", "webhooks"],
  "app/sign-in": ["signIn"],
};
