"use client";
import { createAuthClient } from "better-auth/react";

/** Signing in and out, at the registry's own `/api/auth`. */
export const authClient = createAuthClient({ basePath: "/api/auth" });
