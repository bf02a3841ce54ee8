import { readSettings, SettingsError } from "@/lib/env";

// The server's own reading of its settings, before the minute that building takes.
try {
  readSettings(process.env);
} catch (error) {
  if (!(error instanceof SettingsError)) throw error;
  console.error(error.message);
  process.exit(1);
}
