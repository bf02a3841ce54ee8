/**
 * One reading, shared by those who want it at the same time: each gets what was read after it asked, so calls that come
 * while one is at work share the one after it. However many ask, two are at work or waiting.
 */
export class SharedRead<T> {
  private running: Promise<T> | null = null;
  private next: Promise<T> | null = null;

  /** What `make` gives; that of whoever began the reading that is shared. Fails for all who share one that fails. */
  read(make: () => Promise<T>): Promise<T> {
    if (this.running === null) return this.start(make);
    this.next ??= this.running
      .catch(() => undefined)
      .then(() => {
        this.next = null;
        return this.start(make);
      });
    return this.next;
  }

  private start(make: () => Promise<T>): Promise<T> {
    const run = make().finally(() => {
      this.running = null;
    });
    this.running = run;
    return run;
  }
}
