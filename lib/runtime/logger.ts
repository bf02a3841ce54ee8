import pino from "pino";

/** One JSON line an event on standard error. Credentials never get in: only what is passed is logged, and these paths are cut. */
export const logger = pino(
  {
    base: null,
    level: "info",
    timestamp: pino.stdTimeFunctions.isoTime,
    redact: ["*.authorization", "*.cookie", "*.password", "*.token", "*.secret"],
  },
  pino.destination({ dest: 2, sync: true }),
);
