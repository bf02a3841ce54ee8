// Preloaded into a measured process: writes its peak memory, in bytes, to the file that PEAK_FILE names.
import fs from "node:fs";

process.on("exit", () => {
  if (process.env.PEAK_FILE) fs.writeFileSync(process.env.PEAK_FILE, String(process.resourceUsage().maxRSS * 1024));
});
