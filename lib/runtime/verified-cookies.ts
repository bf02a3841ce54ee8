const MOST_KEPT = 2_000;
const LONGEST_KEPT = 4_096;
/** After this long the sign-in service sees them again, and may lengthen its session. */
const KEPT_MS = 60_000;

/**
 * The tokens in `Cookie` headers, as they were sent, whose signature was checked a moment ago. It says nothing of the session itself: whether it
 * still stands, and whose it is, is asked of the database each time.
 */
export class VerifiedCookies {
  private readonly kept = new Map<string, { token: string; until: number }>();

  /** The token in a header; undefined where it has to be checked. `now` in milliseconds. */
  get(cookies: string, now: number): string | undefined {
    const known = this.kept.get(cookies);
    return known && known.until > now ? known.token : undefined;
  }

  keep(cookies: string, token: string, now: number): void {
    if (cookies.length > LONGEST_KEPT) return;
    this.kept.delete(cookies);
    this.kept.set(cookies, { token, until: now + KEPT_MS });
    const oldest = this.kept.size > MOST_KEPT ? this.kept.keys().next().value : undefined;
    if (oldest !== undefined) this.kept.delete(oldest);
  }
}
