/**
 * What this process has taken of the processors so far, in milliseconds. Bounds of time in tests are differences of it: a
 * machine that does other things as well makes nothing fail.
 */
export function processorMs(): number {
  const { user, system } = process.cpuUsage();
  return (user + system) / 1_000;
}
