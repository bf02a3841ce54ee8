/** One line that tells how far a long task is: rewritten in place on a terminal, now and then elsewhere. */
export function progressLine(out: NodeJS.WriteStream = process.stdout) {
  const started = performance.now();
  let lastTenth = -1;
  const seconds = () => `${((performance.now() - started) / 1000).toFixed(1)} s`;
  return {
    show(done: number, total: number, what: string): void {
      if (out.isTTY) {
        out.write(`\r\u001b[K  ${done}/${total}  ${what}`.slice(0, (out.columns ?? 80) + 4));
        return;
      }
      const tenth = Math.floor((done * 10) / total);
      if (tenth > lastTenth) out.write(`  ${done}/${total} (${seconds()})\n`);
      lastTenth = tenth;
    },
    end(): void {
      if (out.isTTY) out.write("\r\u001b[K");
      out.write(`✓ loaded (${seconds()})\n`);
    },
  };
}
