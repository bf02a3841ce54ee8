/** Who is looking, as the frame needs it; null for somebody who is not signed in. */
export type ShellViewer = { name: string; email: string; role: "administrator" | "member" } | null;
