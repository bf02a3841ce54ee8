import type { Messages } from "./en";

/** The words that each layout hands to the browser. Written by scripts/client-namespaces.ts. */
export const CLIENT_NAMESPACES: Readonly<Record<string, readonly (keyof Messages)[]>> = {
  app: ["crash", "shell", "ui"],
  "app/(registry)/apis/(list)": ["catalog", "shared"],
  "app/(registry)/apis/[api]": ["api", "changes", "docs", "errorPages", "errors", "lifecycle", "publish", "shared"],
  "app/(registry)/apis/[api]/versions/[version]/operations": ["reader"],
  "app/(registry)/apis/[api]/versions/[version]/schemas": ["reader"],
  "app/(registry)/apis/new": ["api", "errors", "shared"],
  "app/(registry)/deprecations": ["deprecations", "shared"],
  "app/(registry)/governance": ["audit", "errorPages", "errors", "governance", "shared"],
  "app/(registry)/imports": ["errorPages", "errors", "imports", "shared"],
  "app/(registry)/inbox": ["errors", "inbox", "notifications"],
  "app/(registry)/reviews": ["changes", "errorPages", "errors", "reviews", "shared"],
  "app/(registry)/search": ["search"],
  "app/(registry)/settings": ["errorPages", "errors", "jobs", "outside", "settings", "shared"],
  "app/sign-in": ["signIn"],
};
