import { defineRule } from "@/lib/diff/rule";

/** Anonymous calls allowed. */
export const securityAnonymousAllowed = defineRule({
  id: "security-anonymous-allowed",
  on: "request/security/anonymous/allowed",
  severity: "non-breaking",
  title: "Anonymous calls allowed",
  why: "Callers need not prove anything about themselves any more; those that do are served as before.",
  fix: "Make sure that this is meant.",
  message: (facts) => `${facts.subject} no longer demands credentials`,
});
